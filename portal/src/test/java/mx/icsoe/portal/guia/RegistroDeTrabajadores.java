package mx.icsoe.portal.guia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import mx.icsoe.portal.trabajadores.TrabajadoresDePrueba;

/** Guía 3: tres mil trabajadores por archivo, con trece errores, y el resto uno por uno o copiados. */
record RegistroDeTrabajadores(Mano mano) {

    private static final int BUENOS = 2_987;

    void porArchivo() {
        mano.seguir("trabajadores al contrato 1");
        mano.enTitulo("Trabajadores");
        mano.mirar("03-01-sin-trabajadores");
        mano.seguir("Subir archivo");
        mano.adjuntar("Archivo de trabajadores", "nomina-abril.csv", conTreceErrores());
        mano.mirar("03-02-archivo");
        mano.pulsar("Subir");
        mano.enTitulo("Resultado del archivo");
        mano.lee("2,987 de 3,000 listos · 13 con errores");
        mano.mirar("03-03-resultado");
        assertThat(lineas("en CSV")).isEqualTo(14);
        assertThat(lineas("completo en CSV")).isEqualTo(3_001);
        mano.seguir("Subir otro archivo");
        mano.adjuntar("Archivo de trabajadores", "corregidos.csv", TrabajadoresDePrueba.archivo(BUENOS, BUENOS + 13));
        mano.pulsar("Subir");
        mano.enTitulo("Resultado del archivo");
        mano.lee("13 de 13 listos · sin errores");
        mano.mirar("03-04-corregidos");
        mano.seguir("Ver trabajadores");
        mano.lee("3,000 trabajadores");
        mano.mirarArriba("03-05-trabajadores");
    }

    /** En el contrato que la revisión dijo que no tenía. */
    void copiados() {
        mano.enTitulo("Trabajadores");
        mano.seguir("Copiar de otro contrato");
        mano.elegir("Contrato 2 del tercer cuatrimestre de 2025, Hospital Valle Demo: 4 trabajadores");
        mano.mirar("03-06-copiar");
        mano.pulsar("Copiar");
        mano.lee("Trabajadores copiados");
    }

    void unoPorUno() {
        mano.seguir("Agregar trabajador");
        mano.escribir("NSS", TrabajadoresDePrueba.nss(5_000));
        mano.escribir("CURP", TrabajadoresDePrueba.curp(5_000));
        mano.escribir("SBC", "612.40");
        mano.escribir("Nombre completo (opcional)", "Marcela Ibarra Demo");
        mano.mirar("03-07-agregar");
        mano.pulsar("Agregar");
        mano.lee("Trabajador agregado");
        mano.mirar("03-08-agregado");
    }

    /** Trece maneras de equivocarse que de veras se ven. */
    static String conTreceErrores() {
        var archivo = new StringBuilder(TrabajadoresDePrueba.archivo(0, BUENOS));
        String nss = TrabajadoresDePrueba.nss(4_000);
        String curp = TrabajadoresDePrueba.curp(4_000);
        agregar(archivo, nss.substring(1), curp, "412.50");
        agregar(archivo, nss.substring(0, 10) + (nss.charAt(10) == '0' ? '1' : '0'), curp, "412.50");
        agregar(archivo, "", curp, "412.50");
        agregar(archivo, nss, curp.substring(0, 17), "412.50");
        agregar(archivo, nss, curp.substring(0, 17) + (curp.charAt(17) == '0' ? '1' : '0'), "412.50");
        agregar(archivo, nss, "", "412.50");
        agregar(archivo, nss, curp, "cuatrocientos");
        agregar(archivo, nss, curp, "412.505");
        agregar(archivo, nss, curp, "");
        agregar(archivo, TrabajadoresDePrueba.nss(1), TrabajadoresDePrueba.curp(1), "412.50");
        agregar(archivo, nss, TrabajadoresDePrueba.curp(2), "412.50");
        archivo.append(nss).append("\r\n");
        agregar(archivo, "NSS", "CURP", "SBC");
        return archivo.toString();
    }

    private static void agregar(StringBuilder archivo, String... celdas) {
        archivo.append(String.join(",", celdas)).append("\r\n");
    }

    private long lineas(String enlace) {
        try (var lineas = Files.lines(mano.bajar(enlace))) {
            return lineas.filter(linea -> !linea.isBlank()).count();
        } catch (IOException ilegible) {
            throw new UncheckedIOException(ilegible);
        }
    }
}
