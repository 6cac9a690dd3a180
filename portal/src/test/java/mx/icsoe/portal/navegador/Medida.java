package mx.icsoe.portal.navegador;

/** Los dos anchos en que se mira toda página; el de teléfono es también el de un zoom de 400 % (WCAG 2.2, 1.4.10). */
public enum Medida {
    ESCRITORIO(1280, 900),
    TELEFONO(320, 640);

    private final int ancho;
    private final int alto;

    Medida(int ancho, int alto) {
        this.ancho = ancho;
        this.alto = alto;
    }

    public int ancho() {
        return ancho;
    }

    public int alto() {
        return alto;
    }
}
