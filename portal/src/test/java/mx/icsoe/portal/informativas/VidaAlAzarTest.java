package mx.icsoe.portal.informativas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.periodos.CalendarioDePrueba;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

/** D6: 10,000 secuencias de órdenes al azar frente a un modelo pequeño, con las reglas de verdad y sin base. */
class VidaAlAzarTest {

    private static final int SECUENCIAS = 10_000;

    private final RelojDePrueba reloj = new RelojDePrueba();

    @Test
    void ningunaSecuenciaDifiereDelModelo() {
        long semilla = Long.getLong("icsoe.semilla", new Random().nextLong());
        System.out.println("vida al azar: -Dicsoe.semilla=" + semilla);
        long presentadas = 0;
        for (int i = 0; i < SECUENCIAS; i++) {
            var vida = new VidaAlAzar(ordenes(), reloj, new Random(semilla + i));
            vida.correr();
            presentadas += vida.presentadas();
        }
        System.out.println(SECUENCIAS + " secuencias, " + presentadas + " presentadas");
        assertThat(presentadas).as("secuencias que llegan lejos").isGreaterThan(SECUENCIAS);
    }

    private VidaAlAzar.Ordenes ordenes() {
        var expedientes = new ExpedientesEnMemoria();
        var tipos = new TiposPosibles(expedientes, new PropiedadesDeInformativas(true, true), reloj);
        var calendario = CalendarioDePrueba.sinAsuetos();
        var pasos = new DarPaso(expedientes, hecho -> {}, reloj);
        return new VidaAlAzar.Ordenes(
                expedientes,
                new IniciarInformativa(
                        expedientes, tipos, hecho -> {}, new SinTransacciones(), new Uuid7(reloj, new Random()), reloj),
                new DeclararContratos(expedientes, hecho -> {}),
                new EnviarAFirma(pasos),
                new DevolverInformativa(pasos),
                new RetirarDeFirma(pasos),
                new ReabrirInformativa(pasos),
                new DescartarInformativa(pasos),
                new CerrarInformativa(expedientes, tipos, calendario, pasos));
    }

    private static final class SinTransacciones implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(@org.jspecify.annotations.Nullable TransactionDefinition definicion) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus estado) {}

        @Override
        public void rollback(TransactionStatus estado) {}
    }
}
