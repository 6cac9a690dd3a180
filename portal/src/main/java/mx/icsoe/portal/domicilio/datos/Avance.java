package mx.icsoe.portal.domicilio.datos;

/** A quién se le cuenta cómo va una importación. */
interface Avance {

    Avance CALLADO = new Avance() {
        @Override
        public void leidos(long bytes, long total) {}

        @Override
        public void fase(String frase) {}
    };

    void leidos(long bytes, long total);

    /** Empieza algo que no se mide en bytes. */
    void fase(String frase);
}
