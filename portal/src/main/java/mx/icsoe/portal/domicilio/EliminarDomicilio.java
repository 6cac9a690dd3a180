package mx.icsoe.portal.domicilio;

import java.util.Optional;
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

    /**
     * Sin efecto si ya no había ninguno, o si el que hay no es el que la persona veía.
     *
     * @param visto el que se le mostró al preguntarle
     * @return falso si ahora hay otro
     */
    @Transactional
    public boolean eliminar(EncargoDeDomicilio encargo, DomicilioId visto, Identidad quien) {
        encargo.apartar();
        Optional<DomicilioId> actual = encargo.actual();
        if (actual.isPresent() && !actual.get().equals(visto)) {
            return false;
        }
        actual.ifPresent(id -> {
            encargo.quitar();
            domicilios.eliminar(quien.contratista(), id, quien.autor());
        });
        return true;
    }
}
