package mx.icsoe.portal.informativas;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Empieza a preparar una informativa. */
@Service
public class IniciarInformativa {

    private final Expedientes expedientes;
    private final TiposPosibles tipos;
    private final ApplicationEventPublisher hechos;
    private final TransactionTemplate transaccion;
    private final Uuid7 identificadores;
    private final InstantSource reloj;

    IniciarInformativa(
            Expedientes expedientes,
            TiposPosibles tipos,
            ApplicationEventPublisher hechos,
            PlatformTransactionManager transacciones,
            Uuid7 identificadores,
            InstantSource reloj) {
        this.expedientes = expedientes;
        this.tipos = tipos;
        this.hechos = hechos;
        this.transaccion = new TransactionTemplate(transacciones);
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /** La deja en captura y lo cuenta con {@link InformativaIniciada}, o dice por qué no. */
    public Inicio iniciar(ContratistaId contratista, Cuatrimestre cuatrimestre, TipoDeInformativa tipo, Autor autor) {
        return transaccion.execute(estado -> iniciar(estado, contratista, cuatrimestre, tipo, autor));
    }

    private Inicio iniciar(
            TransactionStatus estado,
            ContratistaId contratista,
            Cuatrimestre cuatrimestre,
            TipoDeInformativa tipo,
            Autor autor) {
        var previos = expedientes.de(contratista, cuatrimestre);
        var enPreparacion = enPreparacion(previos);
        if (enPreparacion.isPresent()) {
            return laQueYaEsta(enPreparacion.get(), tipo);
        }
        var donde = tipos.circunstancia(cuatrimestre, previos);
        var impedimento = ReglaDeTipo.impedimento(tipo, donde);
        if (impedimento.isPresent()) {
            return new Inicio.Impedida(impedimento.get());
        }
        var ficha = nueva(contratista, tipo, donde);
        if (!expedientes.agregar(ficha)) {
            return enPreparacion(expedientes.de(contratista, cuatrimestre))
                    .map(otra -> laQueYaEsta(otra, tipo))
                    .orElseGet(() -> new Inicio.Impedida(MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS));
        }
        return confirmar(estado, ficha, donde, autor);
    }

    /**
     * Desde que se agregó ya nadie presenta otra de este cuatrimestre; lo leído antes pudo cambiar hasta entonces, así
     * que se mira otra vez.
     */
    private Inicio confirmar(TransactionStatus estado, Ficha ficha, Circunstancia antes, Autor autor) {
        var ahora =
                tipos.circunstancia(ficha.cuatrimestre(), expedientes.de(ficha.contratista(), ficha.cuatrimestre()));
        if (!ahora.equals(antes)) {
            estado.setRollbackOnly();
            return new Inicio.Impedida(
                    ReglaDeTipo.impedimento(ficha.tipo(), ahora).orElse(MotivoDeInformativa.CAMBIO_MIENTRAS_MIRABAS));
        }
        hechos.publishEvent(new InformativaIniciada(new Informativa.EnCaptura(ficha), autor));
        return new Inicio.Iniciada(ficha);
    }

    private Ficha nueva(ContratistaId contratista, TipoDeInformativa tipo, Circunstancia donde) {
        return new Ficha(
                contratista,
                new InformativaId(identificadores.siguiente()),
                donde.cuatrimestre(),
                tipo,
                donde.enVigor().filter(vigente -> tipo.esComplementaria()).map(Ficha::id),
                tipo.llevaContratos()
                        ? donde.enVigor().map(Ficha::contratosDeclarados).orElseGet(OptionalInt::empty)
                        : OptionalInt.empty(),
                1,
                reloj.instant());
    }

    private static Optional<Ficha> enPreparacion(List<Expediente> expedientes) {
        return expedientes.stream()
                .filter(cada -> cada.estado().enPreparacion())
                .map(Expediente::ficha)
                .findFirst();
    }

    private static Inicio laQueYaEsta(Ficha otra, TipoDeInformativa tipo) {
        return otra.tipo() == tipo ? new Inicio.Iniciada(otra) : new Inicio.HayOtra(otra);
    }
}
