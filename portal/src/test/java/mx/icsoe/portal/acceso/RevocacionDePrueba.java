package mx.icsoe.portal.acceso;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mx.icsoe.efirma.certificado.CertificadoX509;
import mx.icsoe.efirma.confianza.Autoridad;
import mx.icsoe.efirma.revocacion.EstadoDeRevocacion;
import mx.icsoe.efirma.revocacion.Revocacion;

/** La consulta de revocación que la prueba decide: la de verdad, o una que conteste lo que haga falta. */
public final class RevocacionDePrueba implements Revocacion {

    private final Revocacion deVerdad;
    private final AtomicReference<Revocacion> actual;
    private final AtomicInteger consultas = new AtomicInteger();

    RevocacionDePrueba(Revocacion deVerdad) {
        this.deVerdad = deVerdad;
        this.actual = new AtomicReference<>(deVerdad);
    }

    public void contestar(EstadoDeRevocacion estado) {
        actual.set((certificado, emisora) -> estado);
    }

    /** Vuelve a preguntar al servicio. */
    public void decirLaVerdad() {
        actual.set(deVerdad);
    }

    /** Cuántas veces se ha preguntado. */
    public int consultas() {
        return consultas.get();
    }

    @Override
    public EstadoDeRevocacion consultar(CertificadoX509 certificado, Autoridad emisora) {
        consultas.incrementAndGet();
        return actual.get().consultar(certificado, emisora);
    }
}
