package mx.icsoe.portal.notas;

import java.util.Optional;
import mx.icsoe.portal.informativas.Cambio;
import mx.icsoe.portal.informativas.EnviarAFirma;
import mx.icsoe.portal.informativas.Expedientes;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Paso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.presentacion.RevisarInformativa;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** «Enviar a firma»: cierra la captura, comprueba ya cerrada todo lo que impediría firmarla y la deja con el contratista. */
@Service
public class EnviarInformativa {

    private final EnviarAFirma cerrar;
    private final RevisarInformativa revisar;
    private final Expedientes expedientes;
    private final Traspaso traspaso;
    private final TransactionTemplate transaccion;

    EnviarInformativa(
            EnviarAFirma cerrar,
            RevisarInformativa revisar,
            Expedientes expedientes,
            Traspaso traspaso,
            PlatformTransactionManager transacciones) {
        this.cerrar = cerrar;
        this.revisar = revisar;
        this.expedientes = expedientes;
        this.traspaso = traspaso;
        this.transaccion = new TransactionTemplate(transacciones);
    }

    /** En qué acabó. */
    public sealed interface Resultado {

        record Enviada(Informativa informativa) implements Resultado {}

        /** Algo impediría firmarla; se queda en captura. */
        record Impedida() implements Resultado {}

        /** Alguien la envió o la cerró antes; lo que se quería decir no se dijo. */
        record YaEnviada(Informativa actual) implements Resultado {}

        /** Cambió mientras se confirmaba. */
        record Cambiada(Informativa actual) implements Resultado {}

        record NoExiste() implements Resultado {}
    }

    /**
     * Envía.
     *
     * @param version la que la persona tenía a la vista
     */
    public Resultado enviar(Identidad identidad, InformativaId id, int version, Optional<String> mensaje) {
        return transaccion.execute(estado -> enviar(estado, identidad, id, version, mensaje));
    }

    private Resultado enviar(
            TransactionStatus estado, Identidad identidad, InformativaId id, int version, Optional<String> mensaje) {
        return switch (cerrar.enviar(identidad.contratista(), id, version, identidad.autor())) {
            case Cambio.Listo(Informativa.EnFirma enFirma) ->
                laCerro(identidad, enFirma)
                        ? comprobar(estado, identidad, enFirma, mensaje)
                        : new Resultado.YaEnviada(enFirma);
            case Cambio.Listo(var otra) -> new Resultado.Cambiada(otra);
            case Cambio.Choque(var actual) -> cambiada(actual);
            case Cambio.Negado(var actual) -> cambiada(actual);
            case Cambio.NoExiste() -> new Resultado.NoExiste();
        };
    }

    /** De dos que cierran sobre la misma versión, el paso es del primero. */
    private boolean laCerro(Identidad identidad, Informativa.EnFirma enFirma) {
        Paso ultimo = expedientes.pasos(enFirma.contratista(), enFirma.id()).getLast();
        return ultimo.autor().equals(identidad.autor());
    }

    private Resultado comprobar(
            TransactionStatus estado, Identidad identidad, Informativa.EnFirma enFirma, Optional<String> mensaje) {
        if (traspaso.yaEnviada(enFirma)) {
            // Un doble clic.
            return new Resultado.Enviada(enFirma);
        }
        if (!revisar.revisar(enFirma).lista()) {
            estado.setRollbackOnly();
            return new Resultado.Impedida();
        }
        traspaso.enviada(enFirma.ficha(), QuienAnota.de(identidad), mensaje);
        return new Resultado.Enviada(enFirma);
    }

    private static Resultado cambiada(Informativa actual) {
        return actual instanceof Informativa.EnFirma ? new Resultado.YaEnviada(actual) : new Resultado.Cambiada(actual);
    }
}
