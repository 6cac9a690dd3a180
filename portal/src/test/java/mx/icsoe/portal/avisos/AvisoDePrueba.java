package mx.icsoe.portal.avisos;

import mx.icsoe.portal.plataforma.web.EnSesion;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Avisos en el buzón de alguien, por la misma puerta que usan los demás módulos. */
public final class AvisoDePrueba {

    private AvisoDePrueba() {}

    /** El identificador de uno recién llegado. */
    public static String de(ApplicationContext portal, EnSesion quien) {
        avisar(portal, Destinatario.de(quien), AvisoNuevo.de("Un aviso", "Con su texto."));
        return portal.getBean(Avisos.class)
                .pagina(Destinatario.de(quien), 1, 0)
                .getFirst()
                .id()
                .toString();
    }

    public static void avisar(ApplicationContext portal, Destinatario destinatario, AvisoNuevo nuevo) {
        portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(estado -> portal.getBean(Avisar.class).a(destinatario, nuevo));
    }
}
