package mx.icsoe.resistencia.presentacion;

import java.time.Instant;
import java.util.UUID;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.FirmaRecibida;
import mx.icsoe.portal.presentacion.PresentarInformativa;
import org.springframework.context.ApplicationContext;

/** Una presentación ya firmada, a falta de mandarla; cabe en un renglón para mandarla a otro proceso. */
record Solicitud(Identidad identidad, InformativaId informativa, FirmaRecibida firma) {

    static final String SESION = "sesion-medida";

    private static final String ENTRE = "\t";

    PresentarInformativa.Resultado presentar(ApplicationContext portal) {
        return portal.getBean(PresentarInformativa.class).presentar(identidad, informativa, SESION, firma);
    }

    String renglon() {
        return String.join(
                ENTRE,
                identidad.contratista().valor().toString(),
                identidad.rfc().valor(),
                identidad.nombre(),
                identidad.serie(),
                informativa.toString(),
                firma.preliminar().toString(),
                firma.certificado(),
                firma.firma());
    }

    static Solicitud leer(String renglon) {
        String[] campos = renglon.split(ENTRE, -1);
        var identidad = Identidad.conEfirma(
                new ContratistaId(UUID.fromString(campos[0])), new Rfc(campos[1]), campos[2], campos[3], Instant.now());
        return new Solicitud(
                identidad,
                new InformativaId(UUID.fromString(campos[4])),
                new FirmaRecibida(UUID.fromString(campos[5]), campos[6], campos[7]));
    }
}
