package mx.icsoe.portal.notas;

import java.time.InstantSource;
import java.util.Optional;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decir algo en el hilo, contestar y dar por atendido lo que se pidió, mientras la informativa se prepara. */
@Service
public class Conversar {

    private final Notas notas;
    private final Anotar anotar;
    private final ApplicationEventPublisher hechos;
    private final InstantSource reloj;

    Conversar(Notas notas, Anotar anotar, ApplicationEventPublisher hechos, InstantSource reloj) {
        this.notas = notas;
        this.anotar = anotar;
        this.hechos = hechos;
        this.reloj = reloj;
    }

    /** Si en su hilo todavía se escribe. */
    public static boolean abierto(Informativa informativa) {
        return Estado.de(informativa).enPreparacion();
    }

    /** Un mensaje sobre toda ella, que no pide nada. */
    @Transactional
    public void escribir(Identidad identidad, Informativa informativa, NotaId id, String texto) {
        decir(
                identidad,
                informativa,
                new Anotar.Dicho(id, ClaseDeNota.MENSAJE, Nota.Tema.INFORMATIVA, Optional.empty(), Optional.of(texto)));
    }

    /** Pide corregir algo de un lugar, sin esperar a devolver. */
    @Transactional
    public void observar(Identidad identidad, Informativa informativa, NotaId id, Nota.Tema tema, String texto) {
        decir(
                identidad,
                informativa,
                new Anotar.Dicho(id, ClaseDeNota.OBSERVACION, tema, Optional.empty(), Optional.of(texto)));
    }

    /** Contesta a una entrada; la respuesta a una respuesta queda en la misma conversación. */
    @Transactional
    public void contestar(Identidad identidad, Informativa informativa, NotaId id, Nota aquien, String texto) {
        decir(
                identidad,
                informativa,
                new Anotar.Dicho(
                        id,
                        ClaseDeNota.RESPUESTA,
                        aquien.tema(),
                        Optional.of(aquien.respondeA().orElse(aquien.id())),
                        Optional.of(texto)));
    }

    /** La da por atendida; si ya lo estaba, se queda como estaba. */
    @Transactional
    public void atender(Identidad identidad, Informativa informativa, Nota nota) {
        if (abierto(informativa)
                && nota.clase().seAtiende()
                && notas.atender(nota, new NotaDelHilo.Atencion(QuienAnota.de(identidad), reloj.instant()))) {
            hechos.publishEvent(HechoDeNota.atendida(nota, identidad.autor()));
        }
    }

    private void decir(Identidad identidad, Informativa informativa, Anotar.Dicho dicho) {
        if (!abierto(informativa)) {
            throw new IllegalStateException("el hilo de lo que ya no se prepara está cerrado");
        }
        anotar.anotar(informativa.ficha(), QuienAnota.de(identidad), dicho);
    }
}
