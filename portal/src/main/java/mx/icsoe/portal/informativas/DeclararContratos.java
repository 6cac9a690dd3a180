package mx.icsoe.portal.informativas;

import java.util.Map;
import java.util.OptionalInt;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guarda cuántos contratos dice el contratista que lleva la informativa (inconsistencia g). */
@Service
public class DeclararContratos {

    public static final int MAXIMO = 100_000;

    private final Expedientes expedientes;
    private final ApplicationEventPublisher hechos;

    DeclararContratos(Expedientes expedientes, ApplicationEventPublisher hechos) {
        this.expedientes = expedientes;
        this.hechos = hechos;
    }

    /**
     * Lo guarda si se está capturando.
     *
     * @param version la que la persona tenía a la vista
     * @param contratos de 1 a {@value #MAXIMO}
     */
    @Transactional
    public Cambio declarar(ContratistaId contratista, InformativaId id, int version, int contratos, Autor autor) {
        if (contratos < 1 || contratos > MAXIMO) {
            throw new IllegalArgumentException("ese número de contratos no se puede declarar");
        }
        var hallado = expedientes.apartar(contratista, id);
        if (hallado.isEmpty()) {
            return new Cambio.NoExiste();
        }
        var apartado = hallado.get();
        var ficha = apartado.ficha();
        if (apartado.estado() != Estado.EN_CAPTURA || !ficha.tipo().llevaContratos()) {
            return new Cambio.Negado(apartado.informativa());
        }
        if (ficha.contratosDeclarados().equals(OptionalInt.of(contratos))) {
            return new Cambio.Listo(apartado.informativa());
        }
        if (ficha.version() != version) {
            return new Cambio.Choque(apartado.informativa());
        }
        var declarado = expedientes.declarar(apartado, contratos);
        hechos.publishEvent(new HechoDeInformativa(
                "informativa.contratos-declarados",
                declarado.ficha(),
                autor,
                Map.of("contratos", Integer.toString(contratos))));
        return new Cambio.Listo(declarado.informativa());
    }
}
