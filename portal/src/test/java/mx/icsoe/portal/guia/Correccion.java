package mx.icsoe.portal.guia;

/** Guía 5: la que está en vigor se corrige con otra, que empieza como su copia y la sustituye. */
record Correccion(Mano mano, FirmaDeInformativa firma) {

    /** Cambia un contrato de la ya presentada y devuelve el folio de la corrección. */
    String corregir(String presentada) {
        mano.ir("/icsoe/informativas");
        mano.mirar("05-01-presentada");
        mano.seguir("Presentar una complementaria");
        mano.elegir("Complementaria de corrección");
        mano.mirar("05-02-iniciar");
        mano.pulsar("Iniciar");
        mano.enTitulo("Complementaria de corrección");
        mano.mirar("05-03-pasos");
        mano.seguir("Contratos");
        mano.lee("3,009");
        mano.seguir("Manufacturas del Bajío Demo");
        mano.seguir("Cambiar objeto del contrato");
        mano.escribir("Objeto del contrato", "Limpieza de la planta Silao, de sus oficinas y de sus patios");
        mano.pulsar("Guardar cambios");
        mano.lee("Cambió respecto de lo ya informado");
        mano.mirar("05-04-contrato-cambiado");
        mano.regresar();
        mano.mirar("05-05-contratos");
        mano.regresar();
        mano.seguir("Revisar");
        mano.lee("y de sus patios");
        mano.mirar("05-06-revisar");
        String folio = firma.firmar();
        mano.mirar("05-07-acuse");
        mano.ir("/acuses/" + presentada);
        mano.lee("Sustituida por " + folio);
        mano.mirar("05-08-sustituida");
        return folio;
    }
}
