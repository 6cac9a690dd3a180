package mx.icsoe.portal.nucleo;

/**
 * Una causa por la que el portal no acepta algo, con su código y su remedio. Cada módulo enumera las suyas; la página
 * de ayuda las muestra todas, ancladas por código.
 */
public interface Motivo {

    /** Con qué palabras se dice. */
    Texto texto();

    default String codigo() {
        return texto().codigo();
    }

    default String mensaje() {
        return texto().mensaje();
    }

    default String remedio() {
        return texto().remedio();
    }

    /** La falta de este motivo en un campo de un formulario. */
    default Falta en(String campo) {
        return en(campo, mensaje());
    }

    /** La falta con una frase más precisa que la general, porque dice el dato. */
    default Falta en(String campo, String frase) {
        return new Falta(campo, codigo(), frase);
    }

    /**
     * Las palabras de un motivo.
     *
     * @param codigo estable, tres letras y tres cifras: {@code DOM-003}
     * @param mensaje lo que se dice junto al campo: qué pasó o qué hay que hacer, en una frase
     * @param remedio qué hacer, con el detalle que cabe en la ayuda
     */
    record Texto(String codigo, String mensaje, String remedio) {}
}
