package mx.icsoe.portal.guia;

/** Quien no celebró contratos: lo informa, y si fue un error lo deja sin efectos. */
record SinContratos(Mano mano, FirmaDeInformativa firma) {

    String sinInformacion() {
        mano.ir("/icsoe/informativas");
        mano.pagina().locator("main a.boton--primario").first().click();
        mano.elegir("Sin información");
        mano.leer("04-06-elegir");
        mano.pulsar("Iniciar");
        mano.enTitulo("Informativa sin información");
        mano.mirar("04-06-sin-informacion");
        mano.pagina().locator("#confirmo").check();
        mano.pulsar("Confirmar y continuar");
        mano.enTitulo("Revisar antes de firmar");
        mano.mirar("04-07-revisar-sin-informacion");
        String folio = firma.firmar();
        mano.mirar("04-08-acuse-sin-informacion");
        return folio;
    }

    String sinEfectos() {
        mano.ir("/icsoe/informativas");
        mano.seguir("Presentar una complementaria");
        mano.elegir("Complementaria sin efectos");
        mano.pulsar("Iniciar");
        mano.enTitulo("Revisar antes de firmar");
        mano.lee("queda sin efectos y podrás presentar otra");
        mano.mirar("05-09-sin-efectos");
        String folio = firma.firmar();
        mano.mirar("05-10-acuse-sin-efectos");
        mano.ir("/icsoe/informativas");
        mano.mirar("05-11-otra-vez");
        return folio;
    }
}
