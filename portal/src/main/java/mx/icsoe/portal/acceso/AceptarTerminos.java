package mx.icsoe.portal.acceso;

import java.time.InstantSource;
import java.util.Map;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Términos y condiciones (paso 8): cuáles rigen, quién los aceptó y aceptarlos. */
@Service
public class AceptarTerminos {

    private final TerminosEnVigor terminos;
    private final Aceptaciones aceptaciones;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    AceptarTerminos(
            TerminosEnVigor terminos,
            Aceptaciones aceptaciones,
            ApplicationEventPublisher hechos,
            InstantSource reloj) {
        this.terminos = terminos;
        this.aceptaciones = aceptaciones;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    public TextoDeTerminos vigentes() {
        return terminos.vigente();
    }

    /** Si el contratista aceptó la versión en vigor. */
    public boolean aceptados(ContratistaId contratista) {
        return aceptaciones.aceptada(contratista, vigentes().version());
    }

    /**
     * Acepta los que se leyeron. Repetirlo no hace nada.
     *
     * @param leida versión que se mostró
     * @return {@code false} si ya no es la que rige: hay que leer la nueva
     */
    @Transactional
    public boolean aceptar(Identidad identidad, int leida) {
        var texto = vigentes();
        if (texto.version() != leida) {
            return false;
        }
        var contratista = identidad.contratista();
        if (aceptaciones.asentar(contratista, texto, identidad.serie(), reloj.instant())) {
            var detalle = Map.of(
                    "version", String.valueOf(leida), "huella", texto.huella().hex());
            hechos.publishEvent(HechoDeAcceso.de("acceso.terminos-aceptados", contratista, identidad.serie(), detalle));
        }
        return true;
    }
}
