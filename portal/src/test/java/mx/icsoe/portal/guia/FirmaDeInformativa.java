package mx.icsoe.portal.guia;

import mx.icsoe.efirma.demostracion.Persona;
import mx.icsoe.portal.acceso.EntradaDeNavegador;

/** Guía 4: revisar, firmar en el navegador y quedarse con el acuse. */
record FirmaDeInformativa(Mano mano, Persona persona) {

    /** Llega a la firma desde la revisión. */
    void continuar() {
        mano.enTitulo("Revisar antes de firmar");
        mano.pulsar("Continuar a la firma");
        mano.enTitulo("Firmar y presentar");
    }

    void llenar() {
        EntradaDeNavegador.llenarParaFirmar(mano.pestana(), persona);
    }

    /** Firma y devuelve el folio. */
    String presentar() {
        mano.pulsar("Firmar y presentar");
        mano.pagina().waitForURL("**/acuses/**");
        mano.enTitulo("Informativa presentada");
        String url = mano.pagina().url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** Desde la revisión, sin detenerse. */
    String firmar() {
        continuar();
        llenar();
        return presentar();
    }
}
