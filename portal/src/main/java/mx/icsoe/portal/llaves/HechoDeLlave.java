package mx.icsoe.portal.llaves;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;
import mx.icsoe.portal.nucleo.Huella;

/** Algo que pasó con una llave de acceso. */
record HechoDeLlave(
        String accion, Optional<Autor> autor, Optional<ContratistaId> contratista, Map<String, String> detalle)
        implements Hecho {

    HechoDeLlave {
        detalle = Map.copyOf(detalle);
    }

    /** Lo que alguien hizo con una llave suya. */
    static HechoDeLlave de(String accion, Llave llave, Autor autor) {
        return new HechoDeLlave(accion, Optional.of(autor), llave.titular().contratista(), detalle(llave));
    }

    /** Lo que pasó con una llave sin que conste que lo hizo su titular. */
    static HechoDeLlave sinAutor(String accion, Llave llave, MotivoDeLlave motivo) {
        return new HechoDeLlave(
                accion,
                Optional.empty(),
                llave.titular().contratista(),
                Map.of("llave", llave.id().toString(), "codigo", motivo.codigo()));
    }

    /** Un intento que no se sabe de quién es. */
    static HechoDeLlave rechazo(MotivoDeLlave motivo) {
        return new HechoDeLlave(
                "llaves.rechazada", Optional.empty(), Optional.empty(), Map.of("codigo", motivo.codigo()));
    }

    /** La llave que se agregó, con la huella de su mitad pública para reconocerla aunque después se quite. */
    static HechoDeLlave agregada(Llave llave, Credencial credencial, Autor autor) {
        return new HechoDeLlave(
                "llaves.agregada",
                Optional.of(autor),
                llave.titular().contratista(),
                Map.of(
                        "llave", llave.id().toString(),
                        "huella", Huella.de(credencial.publica().bytes()).hex()));
    }

    private static Map<String, String> detalle(Llave llave) {
        return Map.of("llave", llave.id().toString());
    }
}
