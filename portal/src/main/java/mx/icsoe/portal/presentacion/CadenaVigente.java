package mx.icsoe.portal.presentacion;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.informativas.Informativa;
import org.springframework.stereotype.Service;

/** La cadena original que se puede firmar ahora. */
@Service
public class CadenaVigente {

    private final Preparaciones preparaciones;
    private final InstantSource reloj;

    CadenaVigente(Preparaciones preparaciones, InstantSource reloj) {
        this.preparaciones = preparaciones;
        this.reloj = reloj;
    }

    /** Vacío si no se preparó en esta sesión, caducó o la informativa cambió desde entonces. */
    public Optional<Preparacion> de(Informativa informativa, String sesion) {
        return preparaciones
                .buscar(informativa.contratista(), informativa.id())
                .filter(una -> una.sesion().equals(sesion))
                .filter(una -> una.version() == informativa.ficha().version())
                .filter(una -> reloj.instant().isBefore(una.vence()));
    }
}
