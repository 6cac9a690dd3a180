package mx.icsoe.portal.presentacion;

import mx.icsoe.portal.informativas.Informativa;
import org.springframework.stereotype.Service;

/** Da el borrador «SIN VALIDEZ» de una informativa. */
@Service
public class EmitirBorrador {

    private final LeerContenido contenido;
    private final SellarAcuse acuses;

    EmitirBorrador(LeerContenido contenido, SellarAcuse acuses) {
        this.contenido = contenido;
        this.acuses = acuses;
    }

    /** El PDF, sin firma alguna. Se compone ya sin conexión a la base: es lo que tarda. */
    public byte[] emitir(Informativa informativa) {
        return acuses.borrador(contenido.de(informativa));
    }
}
