package mx.icsoe.portal.notas;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.informativas.Ficha;
import mx.icsoe.portal.nucleo.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Agrega al hilo y lo cuenta a la bitácora, dentro de la transacción de quien llama. */
@Component
class Anotar {

    private final Notas notas;
    private final Uuid7 identificadores;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    Anotar(Notas notas, Uuid7 identificadores, ApplicationEventPublisher hechos, InstantSource reloj) {
        this.notas = notas;
        this.identificadores = identificadores;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /**
     * Lo que se agrega.
     *
     * @param id el que traía la página, para que enviarla dos veces no lo repita
     */
    record Dicho(NotaId id, ClaseDeNota clase, Nota.Tema tema, Optional<NotaId> respondeA, Optional<String> texto) {

        /** Sin el texto: pudo escribirse en él lo que no debía. */
        @Override
        public String toString() {
            return "Dicho[" + clase + " " + id + "]";
        }
    }

    NotaId nuevoId() {
        return new NotaId(identificadores.siguiente());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void anotar(Ficha ficha, QuienAnota quien, Dicho dicho) {
        var nota = new Nota(
                ficha.contratista(),
                dicho.id(),
                ficha.id(),
                ficha.version(),
                dicho.clase(),
                dicho.tema(),
                dicho.respondeA(),
                quien,
                dicho.texto(),
                reloj.instant());
        if (notas.agregar(nota)) {
            hechos.publishEvent(HechoDeNota.agregada(nota));
        }
    }

    /** Lo que se hace con toda la informativa, se diga algo o no. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void movimiento(Ficha ficha, QuienAnota quien, ClaseDeNota clase, Optional<String> texto) {
        anotar(ficha, quien, new Dicho(nuevoId(), clase, Nota.Tema.INFORMATIVA, Optional.empty(), texto));
    }
}
