package mx.icsoe.portal.notas;

import java.util.Collection;
import java.util.Optional;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.informativas.Informativa;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lo que queda dicho y avisado cuando la informativa cambia de manos, en la misma transacción que la mueve. */
@Component
class Traspaso {

    private final Notas notas;
    private final NotasPorMandar porMandar;
    private final Anotar anotar;
    private final AvisosDelHilo avisos;

    Traspaso(Notas notas, NotasPorMandar porMandar, Anotar anotar, AvisosDelHilo avisos) {
        this.notas = notas;
        this.porMandar = porMandar;
        this.anotar = anotar;
        this.avisos = avisos;
    }

    /** Si el envío que la dejó en esta versión ya está en el hilo. */
    boolean yaEnviada(Informativa.EnFirma enFirma) {
        return notas.de(enFirma.contratista(), enFirma.id()).stream()
                .map(NotaDelHilo::nota)
                .anyMatch(nota -> nota.clase() == ClaseDeNota.ENVIO
                        && nota.version() == enFirma.ficha().version());
    }

    /** Si esa devolución ya está en el hilo. */
    boolean yaDevuelta(Informativa informativa, NotaId id) {
        return notas.buscar(informativa.contratista(), informativa.id(), id)
                .filter(una -> una.nota().clase() == ClaseDeNota.DEVOLUCION)
                .isPresent();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enviada(Ficha ficha, QuienAnota quien, Optional<String> mensaje) {
        anotar.movimiento(ficha, quien, ClaseDeNota.ENVIO, mensaje);
        avisos.enviada(ficha, quien, mensaje.isPresent());
    }

    /** Con la nota general van todas las que el contratista tenía por mandar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void devuelta(Ficha ficha, QuienAnota quien, NotaId id, String general) {
        var dicha = new Anotar.Dicho(
                id, ClaseDeNota.DEVOLUCION, Nota.Tema.INFORMATIVA, Optional.empty(), Optional.of(general));
        anotar.anotar(ficha, quien, dicha);
        Collection<NotaPorMandar> atadas = porMandar.tomar(ficha.contratista(), ficha.id());
        atadas.forEach(una -> anotar.anotar(ficha, quien, observacion(una)));
        avisos.devuelta(ficha, atadas);
    }

    private static Anotar.Dicho observacion(NotaPorMandar una) {
        return new Anotar.Dicho(
                una.id(), ClaseDeNota.OBSERVACION, una.tema(), Optional.empty(), Optional.of(una.texto()));
    }
}
