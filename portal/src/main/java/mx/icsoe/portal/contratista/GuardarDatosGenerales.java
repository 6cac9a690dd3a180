package mx.icsoe.portal.contratista;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** El «Guardar» del paso 18: da por completos los datos generales si no falta nada. */
@Service
public class GuardarDatosGenerales {

    private final Altas altas;
    private final ConsultarDatosGenerales consulta;
    private final Registros registros;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    GuardarDatosGenerales(
            Altas altas,
            ConsultarDatosGenerales consulta,
            Registros registros,
            ApplicationEventPublisher hechos,
            InstantSource reloj) {
        this.altas = altas;
        this.consulta = consulta;
        this.registros = registros;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /** En qué acabó. */
    public sealed interface Resultado {

        /** Quedaron guardados; repetirlo sin cambios devuelve el mismo registro. */
        record Guardados(Registro registro) implements Resultado {}

        /** No se guardó: falta completar estas secciones. */
        record Incompletos(List<Seccion> pendientes) implements Resultado {}
    }

    @Transactional
    public Resultado guardar(ContratistaId contratista, Autor autor) {
        altas.apartar(contratista);
        var datos = consulta.de(contratista);
        if (!datos.pendientes().isEmpty()) {
            return new Resultado.Incompletos(datos.pendientes());
        }
        var nuevo = registro(datos, autor);
        if (datos.registro().filter(ultimo -> dicenLoMismo(ultimo, nuevo)).isPresent()) {
            return new Resultado.Guardados(datos.registro().get());
        }
        registros.agregar(contratista, nuevo);
        hechos.publishEvent(new HechoDelContratista(
                "contratista.datos-generales-guardados",
                contratista,
                autor,
                Map.of("registro", Integer.toString(nuevo.numero()))));
        return new Resultado.Guardados(nuevo);
    }

    private Registro registro(DatosGenerales completos, Autor autor) {
        return new Registro(
                completos.registro().map(Registro::numero).orElse(0) + 1,
                completos.contacto().orElseThrow().numero(),
                completos.domicilioSocial().map(Version::numero).orElse(null),
                completos.acuse().orElseThrow().id(),
                reloj.instant(),
                autor.referencia());
    }

    private static boolean dicenLoMismo(Registro uno, Registro otro) {
        return uno.contacto() == otro.contacto()
                && Objects.equals(uno.domicilioSocial(), otro.domicilioSocial())
                && uno.acuse().equals(otro.acuse());
    }
}
