package mx.icsoe.portal.guia;

/** De la revisión que señala lo que falta al acuse. */
record Presentar(Mano mano, FirmaDeInformativa firma) {

    /** Sigue cada enlace de la revisión hasta que no falta nada, firma y devuelve el folio. */
    String presentar() {
        mano.ir("/icsoe/informativas");
        mano.seguir("Continuar");
        mano.seguir("Trabajadores");
        mano.mirar("03-09-por-contrato");
        mano.regresar();
        mano.seguir("Revisar");
        mano.lee("El contrato no tiene trabajadores");
        mano.lee("El número de contratos declarado no es el de los capturados");
        mano.mirar("04-01-lo-que-falta");
        mano.pagina().locator(".faltan a:has-text('3')").first().click();
        var trabajadores = new RegistroDeTrabajadores(mano);
        trabajadores.copiados();
        trabajadores.unoPorUno();
        volverARevisar();
        mano.pagina().locator(".faltan li a").first().click();
        mano.escribir("¿Cuántos contratos llevará esta informativa?", "3");
        mano.pulsar("Guardar y continuar");
        mano.seguir("Revisar");
        mano.mirar("04-02-revisar");
        firma.continuar();
        firma.llenar();
        mano.mirar("04-03-firmar");
        String folio = firma.presentar();
        mano.mirar("04-04-acuse");
        mano.ir("/icsoe/presentadas");
        mano.mirar("04-05-presentadas");
        return folio;
    }

    private void volverARevisar() {
        mano.ir("/icsoe/informativas");
        mano.seguir("Continuar");
        mano.seguir("Revisar");
    }
}
