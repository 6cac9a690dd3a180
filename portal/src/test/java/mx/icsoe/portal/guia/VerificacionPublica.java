package mx.icsoe.portal.guia;

import com.microsoft.playwright.options.FilePayload;

/** Guía 6: lo que hace quien recibe un acuse, sin entrar al portal. */
record VerificacionPublica(Mano mano) {

    /** Por folio, con el archivo y con el archivo alterado. */
    void todo(String folio, byte[] pdf) {
        mano.ir("/verificar");
        mano.mirar("06-01-verificar");
        porFolio(folio, "06-02-por-folio");
        archivo(pdf);
        mano.lee("El archivo es genuino");
        mano.mirar("06-03-genuino");
        archivo(alterado(pdf));
        mano.lee("El archivo fue alterado");
        mano.mirar("06-04-alterado");
        // Que es genuino nunca se lee por seguir un enlace: hay que traer el archivo.
        mano.ir("/verificar/" + folio + "?archivo=genuino");
        mano.enTitulo("Acuse " + folio);
    }

    void porFolio(String folio, String pantalla) {
        mano.ir("/verificar");
        mano.escribir("Folio del acuse", folio.toLowerCase(java.util.Locale.ROOT));
        mano.pulsar("Verificar folio");
        mano.enTitulo("Acuse " + folio);
        mano.mirar(pantalla);
    }

    void archivo(byte[] pdf) {
        mano.ir("/verificar");
        mano.pagina().getByLabel("Acuse en PDF").setInputFiles(new FilePayload("acuse.pdf", "application/pdf", pdf));
        mano.pulsar("Verificar archivo");
    }

    /** El mismo archivo con un byte cambiado. */
    static byte[] alterado(byte[] pdf) {
        byte[] otro = pdf.clone();
        otro[otro.length / 3] ^= 1;
        return otro;
    }
}
