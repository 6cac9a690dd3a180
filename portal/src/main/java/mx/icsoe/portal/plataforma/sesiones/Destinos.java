package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recuerda a dónde iba quien tuvo que entrar primero, en una galleta que solo admite rutas de este sitio. */
@Component
public class Destinos {

    public void recordar(HttpServletResponse respuesta, RutaPropia ruta) {
        byte[] bytes = ruta.valor().getBytes(StandardCharsets.US_ASCII);
        Galleta.DESTINO.poner(respuesta, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A dónde iba, una sola vez: después de leerlo se olvida. */
    public Optional<String> tomar(HttpServletRequest peticion, HttpServletResponse respuesta) {
        Optional<String> destino = Galleta.DESTINO.leer(peticion);
        destino.ifPresent(valor -> Galleta.DESTINO.quitar(respuesta));
        return destino.flatMap(Destinos::descifrar).flatMap(RutaPropia::leer).map(RutaPropia::valor);
    }

    private static Optional<String> descifrar(String valor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(valor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException alterada) {
            return Optional.empty();
        }
    }
}
