package mx.icsoe.portal.plataforma.pdf;

/** Corta el examen desde dentro del lector. No lleva pila ni texto: nadie la ve fuera de este paquete. */
final class ExamenDetenido extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Defecto defecto;

    ExamenDetenido(Defecto defecto) {
        super(null, null, false, false);
        this.defecto = defecto;
    }

    Defecto defecto() {
        return defecto;
    }
}
