package mx.icsoe.portal.plataforma.demostracion;

import java.nio.file.Path;
import java.util.Optional;
import mx.icsoe.efirma.confianza.CargaDeConfianza;
import mx.icsoe.efirma.confianza.Confianza;
import mx.icsoe.efirma.confianza.ConfianzaInservible;
import mx.icsoe.efirma.demostracion.AutoridadDeDemostracion;
import mx.icsoe.portal.plataforma.arranque.Exigencia;
import org.springframework.core.env.Environment;

/** Las autoridades en que se confía: deben existir, encadenar, y ninguna puede ser la de demostración. */
final class AnclasDeVerdad implements Exigencia {

    @Override
    public Optional<String> falta(Environment entorno) {
        String carpeta = entorno.getProperty("icsoe.efirma.anclas", "");
        if (carpeta.isBlank()) {
            return Optional.of(
                    "falta icsoe.efirma.anclas: la carpeta con las autoridades del Banco de México y del SAT");
        }
        try {
            return cargar(carpeta, entorno).autoridades().stream().anyMatch(AutoridadDeDemostracion::reconoce)
                    ? Optional.of(
                            "icsoe.efirma.anclas contiene la autoridad de demostración: cualquiera firma con ella")
                    : Optional.empty();
        } catch (ConfianzaInservible e) {
            return Optional.of("icsoe.efirma.anclas señala " + carpeta + ", que no sirve: " + e.getMessage());
        }
    }

    private static Confianza cargar(String carpeta, Environment entorno) {
        var carga = new CargaDeConfianza().carpeta(Path.of(carpeta));
        if (entorno.getProperty("icsoe.efirma.sha1-entre-autoridades", Boolean.class, false)) {
            carga.admitiendoSha1EntreAutoridades();
        }
        return carga.cargar();
    }
}
