package mx.icsoe.portal.informativas;

import java.time.Instant;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Informativas en el estado que otras pruebas necesiten, por los mismos casos de uso que las páginas. */
public final class InformativaDePrueba {

    public static final Cuatrimestre PRIMERO_DE_2026 = new Cuatrimestre(2026, 1);

    private InformativaDePrueba() {}

    /** El identificador de una normal en captura. */
    public static String iniciada(ApplicationContext portal, Identidad quien) {
        return iniciada(portal, quien, PRIMERO_DE_2026, TipoDeInformativa.NORMAL)
                .id()
                .toString();
    }

    public static Ficha iniciada(
            ApplicationContext portal, Identidad quien, Cuatrimestre cuatrimestre, TipoDeInformativa tipo) {
        var inicio = portal.getBean(IniciarInformativa.class)
                .iniciar(quien.contratista(), cuatrimestre, tipo, quien.autor());
        if (inicio instanceof Inicio.Iniciada(var ficha)) {
            return ficha;
        }
        throw new AssertionError("no se inició: " + inicio);
    }

    public static Informativa.EnFirma enFirma(ApplicationContext portal, Identidad quien, Ficha ficha) {
        var cambio = portal.getBean(EnviarAFirma.class)
                .enviar(quien.contratista(), ficha.id(), version(portal, ficha), quien.autor());
        if (cambio instanceof Cambio.Listo(Informativa.EnFirma enFirma)) {
            return enFirma;
        }
        throw new AssertionError("no se envió a firma: " + cambio);
    }

    /** Presentada sin firma: solo el paso del ciclo de vida. */
    public static Cierre presentada(ApplicationContext portal, Identidad quien, Ficha ficha, Instant cuando) {
        var enFirma = enFirma(portal, quien, ficha);
        return Optional.ofNullable(new TransactionTemplate(portal.getBean(PlatformTransactionManager.class))
                        .execute(estado ->
                                portal.getBean(CerrarInformativa.class).presentar(enFirma, cuando, quien.autor())))
                .orElseThrow();
    }

    private static int version(ApplicationContext portal, Ficha ficha) {
        return portal.getBean(Informativas.class)
                .buscar(ficha.contratista(), ficha.id())
                .orElseThrow()
                .ficha()
                .version();
    }
}
