package mx.icsoe.portal.plataforma.tablas;

/** Lo que un libro puede gastar en su revisión. Es de un solo hilo y de un solo uso. */
final class PresupuestoDeLibro {

    private final TopesDeTabla topes;
    private long descomprimido;

    PresupuestoDeLibro(TopesDeTabla topes) {
        this.topes = topes;
    }

    TopesDeTabla topes() {
        return topes;
    }

    void gastar(int bytes) throws LibroRechazado {
        descomprimido += bytes;
        LibroRechazado.exigir(descomprimido <= topes.descomprimido(), DefectoDeTabla.DESMEDIDO);
    }
}
