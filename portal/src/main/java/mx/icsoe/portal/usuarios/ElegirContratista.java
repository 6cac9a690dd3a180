package mx.icsoe.portal.usuarios;

import java.util.function.Consumer;
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
     * Lo pone a trabajar por el contratista. La sesión se abre en la misma transacción: así, quien lo suspenda a la vez
     * espera y la encuentra para terminarla.
     *
     * @param abrir abre la sesión con la identidad con que trabaja por él
     * @return {@code false} si no está activo con él
     */
    @Transactional
    public boolean elegir(CapturistaEnSesion quien, ContratistaId contratista, Consumer<Identidad> abrir) {
        var usuario = usuarios.sostenerActivo(quien.id(), contratista);
        usuario.map(suyo -> identidad(quien, suyo)).ifPresent(abrir);
        return usuario.isPresent();
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
