package mx.icsoe.portal.usuarios;

import java.util.Optional;
import mx.icsoe.portal.contratista.Altas;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.web.CapturistaEnSesion;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Medio;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** El capturista elige por quién va a trabajar. */
@Service
public class ElegirContratista {

    private final UsuariosGuardados usuarios;
    private final Altas contratistas;
    private final ApplicationEventPublisher hechos;

    ElegirContratista(UsuariosGuardados usuarios, Altas contratistas, ApplicationEventPublisher hechos) {
        this.usuarios = usuarios;
        this.contratistas = contratistas;
        this.hechos = hechos;
    }

    /**
     * Con qué identidad trabaja por el contratista; vacío si no está activo con él. Quien abra la sesión con ella lo hace
     * en la misma transacción: así, quien lo suspenda a la vez espera y la encuentra para terminarla.
     */
    @Transactional
    public Optional<Identidad> elegir(CapturistaEnSesion quien, ContratistaId contratista) {
        return usuarios.sostenerActivo(quien.id(), contratista).map(usuario -> identidad(quien, usuario));
    }

    private Identidad identidad(CapturistaEnSesion quien, Usuario usuario) {
        var contratista = contratistas.de(usuario.contratista());
        hechos.publishEvent(HechoDeUsuarios.del(quien, "usuarios.contratista-elegido", contratista.id()));
        return new Identidad(
                contratista.id(),
                contratista.rfc(),
                contratista.nombre(),
                new Medio.Capturista(quien, usuario.facultades()),
                quien.desde());
    }
}
