package mx.icsoe.portal.plataforma.sesiones;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Component;

/**
 * Lo que se escribía en un formulario y no se alcanzó a guardar. Se conserva atado a quien escribe, al contratista por quien actúa y a la página, un
 * día; guardar el formulario con éxito lo olvida.
 */
@Component
public class Borradores {

    private final BorradoresJdbc borradores;
    private final Sesiones sesiones;
    private final DuracionDeSesion duracion;
    private final InstantSource reloj;

    Borradores(BorradoresJdbc borradores, Sesiones sesiones, DuracionDeSesion duracion, InstantSource reloj) {
        this.borradores = borradores;
        this.sesiones = sesiones;
        this.duracion = duracion;
        this.reloj = reloj;
    }

    /** Lo conservado de una página; vacío si no hay nada. */
    public Recuperado de(Identidad quien, String ruta) {
        return borradores
                .buscar(quien, ruta, reloj.instant().minus(duracion.conservada()))
                .map(Recuperado::new)
                .orElse(Recuperado.NADA);
    }

    /**
     * Conserva lo que trae un formulario, a nombre de quien está en sesión o de quien la tenía al terminar.
     *
     * @return la página a la que pertenece, o vacío si no había de quién o qué conservar
     */
    public Optional<RutaPropia> conservar(HttpServletRequest peticion) {
        Map<String, List<String>> campos = Escrito.en(peticion);
        Optional<Identidad> quien = sesiones.quien(peticion)
                .or(() -> sesiones.quienEstuvo(peticion))
                .filter(Identidad.class::isInstance)
                .map(Identidad.class::cast);
        if (campos.isEmpty() || quien.isEmpty()) {
            return Optional.empty();
        }
        Optional<RutaPropia> pagina = RutaPropia.pagina(peticion);
        pagina.ifPresent(
                ruta -> borradores.guardar(quien.get(), ruta.valor(), Captura.en(peticion), campos, reloj.instant()));
        return pagina;
    }

    /** El formulario se guardó: se olvida lo conservado, y también lo que de esa captura llegue después. */
    void enviar(Identidad quien, RutaPropia pagina, HttpServletRequest peticion) {
        Captura.en(peticion)
                .ifPresentOrElse(
                        captura -> borradores.enviar(quien, pagina.valor(), captura, reloj.instant()),
                        () -> tirar(quien, pagina));
    }

    /** Lo tira, y también lo que de esa captura llegue después: un guardado que venía en camino no lo trae de vuelta. */
    void descartar(Identidad quien, RutaPropia pagina, HttpServletRequest peticion) {
        tirar(quien, pagina);
        Captura.en(peticion).ifPresent(captura -> borradores.enviar(quien, pagina.valor(), captura, reloj.instant()));
    }

    private void tirar(Identidad quien, RutaPropia pagina) {
        if (!borradores.descartar(quien, pagina.valor())) {
            olvidar(quien, pagina);
        }
    }

    public void olvidar(Identidad quien, RutaPropia pagina) {
        borradores.olvidar(quien, pagina.valor());
    }
}
