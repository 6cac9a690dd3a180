package mx.icsoe.portal.nucleo;

/**
 * Una causa por la que el portal no acepta algo, con su código y su remedio. Cada módulo enumera las suyas; la página
 * de ayuda las muestra todas, ancladas por código.
 */
public interface Motivo {

    /** Código estable, tres letras y tres cifras: {@code DOM-003}. */
    String codigo();

    /** Lo que se dice junto al campo: qué pasó o qué hay que hacer, en una frase. */
    String mensaje();

    /** Qué hacer, con el detalle que cabe en la ayuda. */
    String remedio();

    /** La falta de este motivo en un campo de un formulario. */
    default Falta en(String campo) {
        return new Falta(campo, codigo(), mensaje());
    }
}
