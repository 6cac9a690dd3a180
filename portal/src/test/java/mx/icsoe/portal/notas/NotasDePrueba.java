package mx.icsoe.portal.notas;

import mx.icsoe.portal.informativas.InformativaDePrueba;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationContext;

/** Notas puestas por los mismos casos de uso que las páginas. */
public final class NotasDePrueba {

    private NotasDePrueba() {}

    /** Una dirección que existe para una ruta de una nota, con su informativa en captura. */
    public static String direccion(ApplicationContext portal, Identidad quien, String patron) {
        var id = InformativaId.leer(InformativaDePrueba.iniciada(portal, quien)).orElseThrow();
        var informativa = portal.getBean(Informativas.class)
                .buscar(quien.contratista(), id)
                .orElseThrow();
        var nota = new NotaId(portal.getBean(Uuid7.class).siguiente());
        portal.getBean(Conversar.class).observar(quien, informativa, nota, Nota.Tema.INFORMATIVA, "Revisa el periodo");
        return patron.replace("{id}", id.toString()).replace("{nota}", nota.toString());
    }
}
