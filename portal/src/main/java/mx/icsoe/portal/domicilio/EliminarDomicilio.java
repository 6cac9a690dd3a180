package mx.icsoe.portal.domicilio;

import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** El «Eliminar» del paso 15: deja el destino sin domicilio y al domicilio, con constancia de quién lo eliminó. */
@Service
public class EliminarDomicilio {

    private final Domicilios domicilios;

    EliminarDomicilio(Domicilios domicilios) {
        this.domicilios = domicilios;
    }

    /** Sin efecto si ya no había. */
    @Transactional
    public void eliminar(EncargoDeDomicilio encargo, Identidad quien) {
        encargo.apartar();
        encargo.actual().ifPresent(id -> {
            encargo.quitar();
            domicilios.eliminar(quien.contratista(), id, quien.autor());
        });
    }
}
