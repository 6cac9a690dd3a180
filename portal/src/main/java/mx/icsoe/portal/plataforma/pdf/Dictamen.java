package mx.icsoe.portal.plataforma.pdf;

/** Lo que se concluye de un PDF. */
public sealed interface Dictamen {

    /** Es un PDF íntegro, sin contraseña y sin nada activo. */
    record Limpio(int paginas) implements Dictamen {}

    record Rechazado(Defecto defecto) implements Dictamen {}

    /** No se llegó a examinar, o no se acabó: los turnos o la máquina estaban ocupados. */
    record SinTurno() implements Dictamen {}
}
