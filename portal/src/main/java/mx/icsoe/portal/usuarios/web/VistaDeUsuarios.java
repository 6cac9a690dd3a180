package mx.icsoe.portal.usuarios.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.plataforma.correo.CartaId;
import mx.icsoe.portal.plataforma.correo.Correspondencia;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.usuarios.Usuario;
import mx.icsoe.portal.usuarios.UsuarioId;
import mx.icsoe.portal.usuarios.Usuarios;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Busca a los capturistas del contratista en sesión y los prepara para sus páginas. */
@Component
class VistaDeUsuarios {

    private final Usuarios usuarios;
    private final Correspondencia correspondencia;
    private final InstantSource reloj;

    VistaDeUsuarios(Usuarios usuarios, Correspondencia correspondencia, InstantSource reloj) {
        this.usuarios = usuarios;
        this.correspondencia = correspondencia;
        this.reloj = reloj;
    }

    List<Usuario> todos(Identidad identidad) {
        return usuarios.de(identidad.contratista());
    }

    /** El que nombra la dirección; el que no existe y el de otro contestan lo mismo. */
    Usuario pedido(Identidad identidad, String id) {
        return UsuarioId.leer(id)
                .flatMap(leido -> usuarios.buscar(identidad.contratista(), leido))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    UsuarioVisto de(Usuario usuario) {
        var carta = usuario.pendiente()
                .flatMap(invitacion -> Optional.ofNullable(invitacion.carta()))
                .flatMap(id -> correspondencia.estado(new CartaId(id)));
        return new UsuarioVisto(usuario, carta, reloj.instant());
    }

    List<PasoVisto> historia(Usuario usuario) {
        return usuarios.historia(usuario.contratista(), usuario.id()).stream()
                .map(PasoVisto::new)
                .toList();
    }
}
