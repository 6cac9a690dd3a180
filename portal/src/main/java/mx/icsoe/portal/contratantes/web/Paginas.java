package mx.icsoe.portal.contratantes.web;

/** El número de página que viene en una dirección. */
final class Paginas {

    private Paginas() {}

    static int numero(String texto) {
        return texto.matches("[0-9]{1,6}") ? Integer.parseInt(texto) : 1;
    }
}
