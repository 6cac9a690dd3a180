package mx.icsoe.portal.trabajadores;

import java.util.List;
import java.util.Optional;
import mx.icsoe.portal.contratos.ContratoAbierto;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Nss;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Los cambios a un trabajador, uno por uno. */
@Service
public class CapturarTrabajador {

    private final Contratos contratos;
    private final TrabajadoresGuardados trabajadores;
    private final LimitesDeSbc limites;
    private final ApplicationEventPublisher hechos;

    CapturarTrabajador(
            Contratos contratos,
            TrabajadoresGuardados trabajadores,
            LimitesDeSbc limites,
            ApplicationEventPublisher hechos) {
        this.contratos = contratos;
        this.trabajadores = trabajadores;
        this.limites = limites;
        this.hechos = hechos;
    }

    /**
     * Agrega uno.
     *
     * @param escrito lo de cada {@link Columna}, en su orden
     */
    @Transactional
    public Captura agregar(ContratistaId contratista, ContratoId contrato, List<String> escrito, Autor autor) {
        return contratos
                .abrir(contratista, contrato)
                .map(abierto -> switch (leer(escrito)) {
                    case Renglon.Incorrecto(var fila, var tropiezos) -> new Captura.ConFaltas(tropiezos);
                    case Renglon.Correcto(var fila, var trabajador) ->
                        impedido(abierto, trabajador).orElseGet(() -> agregar(abierto, trabajador, autor));
                })
                .orElseGet(Captura.SinPermiso::new);
    }

    private Captura agregar(ContratoAbierto contrato, Trabajador trabajador, Autor autor) {
        if (!trabajadores.agregar(contrato, trabajador)) {
            return choques(contrato, trabajador, Optional.empty());
        }
        constar(contrato, "agregado", autor);
        return guardada(contrato, trabajador);
    }

    /**
     * Cambia uno.
     *
     * @param quien el NSS con que estaba
     * @param version sobre la que se escribió
     */
    @Transactional
    public Captura cambiar(
            ContratistaId contratista, ContratoId contrato, Nss quien, List<String> escrito, int version, Autor autor) {
        return contratos
                .abrir(contratista, contrato)
                .map(abierto -> switch (leer(escrito)) {
                    case Renglon.Incorrecto(var fila, var tropiezos) -> new Captura.ConFaltas(tropiezos);
                    case Renglon.Correcto(var fila, var nuevo) ->
                        impedido(abierto, nuevo).orElseGet(() -> cambiar(abierto, quien, nuevo, version, autor));
                })
                .orElseGet(Captura.SinPermiso::new);
    }

    private Captura cambiar(ContratoAbierto contrato, Nss quien, Trabajador nuevo, int version, Autor autor) {
        var ahora = trabajadores.buscar(contrato.contratista(), contrato.id(), quien);
        if (ahora.isEmpty()) {
            return new Captura.SinPermiso();
        }
        if (ahora.get().version() != version) {
            return new Captura.Choque(ahora.get());
        }
        if (!trabajadores.choques(contrato, nuevo, Optional.of(quien)).isEmpty()) {
            return choques(contrato, nuevo, Optional.of(quien));
        }
        return switch (trabajadores.cambiar(contrato, quien, nuevo, version)) {
            case HECHO -> {
                constar(contrato, "cambiado", autor);
                yield guardada(contrato, nuevo);
            }
            case REPETIDO -> choques(contrato, nuevo, Optional.of(quien));
            case ES_OTRO ->
                trabajadores
                        .buscar(contrato.contratista(), contrato.id(), quien)
                        .<Captura>map(Captura.Choque::new)
                        .orElseGet(Captura.SinPermiso::new);
        };
    }

    /** Quita uno y dice si estaba. */
    @Transactional
    public boolean quitar(ContratistaId contratista, ContratoId contrato, Nss quien, Autor autor) {
        return contratos
                .abrir(contratista, contrato)
                .filter(abierto -> trabajadores.quitar(abierto, quien))
                .map(abierto -> {
                    constar(abierto, "quitado", autor);
                    return true;
                })
                .orElse(false);
    }

    private static Renglon leer(List<String> escrito) {
        return LeerTrabajador.leer(0, escrito.stream().map(String::strip).toArray(String[]::new));
    }

    private Optional<Captura> impedido(ContratoAbierto contrato, Trabajador trabajador) {
        return limites.de(contrato.informativa())
                .revisar(trabajador.sbc())
                .filter(motivo -> !motivo.soloAvisa())
                .map(motivo -> new Captura.ConFaltas(
                        List.of(new Tropiezo(0, Columna.SBC.lugar(), motivo, "", Optional.empty()))));
    }

    private Captura choques(ContratoAbierto contrato, Trabajador trabajador, Optional<Nss> menos) {
        return new Captura.ConFaltas(trabajadores.choques(contrato, trabajador, menos).stream()
                .distinct()
                .map(motivo -> new Tropiezo(
                        0,
                        motivo == MotivoDeTrabajador.NSS_REGISTRADO ? Columna.NSS.lugar() : Columna.CURP.lugar(),
                        motivo,
                        "",
                        Optional.empty()))
                .toList());
    }

    private Captura guardada(ContratoAbierto contrato, Trabajador trabajador) {
        return new Captura.Guardada(limites.de(contrato.informativa()).revisar(trabajador.sbc()).stream()
                .toList());
    }

    private void constar(ContratoAbierto contrato, String accion, Autor autor) {
        hechos.publishEvent(HechoDeTrabajadores.en(contrato.id(), contrato.contratista(), accion, autor, 1));
    }
}
