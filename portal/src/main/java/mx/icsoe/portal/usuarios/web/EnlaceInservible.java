package mx.icsoe.portal.usuarios.web;

import java.util.Map;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.usuarios.MotivoDeUsuarios;
import org.springframework.http.HttpStatus;

/** La página que dice por qué un enlace del correo no sirve y qué hacer. */
final class EnlaceInservible {

    private EnlaceInservible() {}

    /** Con 410: ahí hubo algo y ya no lo hay (RFC 9110, 15.5.11), o nunca lo hubo y no se dice cuál. */
    static Pagina pagina(MotivoDeUsuarios motivo) {
        return Pagina.de("usuarios/enlace", Map.of("motivo", motivo)).conEstado(HttpStatus.GONE);
    }
}
