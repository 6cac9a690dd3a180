package mx.icsoe.portal.guia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Guía 2: de «Mis informativas» a una informativa con tres contratos, cada uno por su camino. */
record RegistroDeContratos(Mano mano) {

    private static final String ARCHIVO = """
            RFC,Nombre,Correo,Celular,Objeto,Folio REPSE,Servicio,Fecha de inicio
            HVD150806QX4,Hospital Valle Demo,contratos@hospital.example,5587654321,Lavandería hospitalaria,AR129038/2024,Servicios de lavandería,15/03/2026
            XAXX010101000,Público en general,sin arroba,123,Vigilancia,AR129038/2024,Servicios de vigilancia,31/12/2025
            """;

    /** Declara cuatro contratos, aunque captura tres: la revisión lo nota. */
    void iniciar() {
        mano.ir("/icsoe/inicio");
        mano.leer("02-00-inicio");
        mano.ir("/icsoe/informativas");
        mano.mirar("02-01-mis-informativas");
        mano.pagina().locator("main a.boton--primario").first().click();
        mano.elegir("Normal");
        mano.mirar("02-02-iniciar");
        mano.pulsar("Iniciar");
        mano.enTitulo("Informativa normal");
        mano.mirar("02-03-pasos");
        mano.seguir("Datos del periodo");
        mano.escribir("¿Cuántos contratos llevará esta informativa?", "4");
        mano.mirar("02-04-periodo");
        mano.pulsar("Guardar y continuar");
        mano.enTitulo("Informativa normal");
    }

    void unoPorUno() {
        mano.seguir("Contratos");
        mano.mirar("02-05-sin-contratos");
        mano.seguir("Agregar contrato");
        mano.escribir("RFC del contratante", "MBD190128J65");
        mano.escribir("Nombre o razón social", "Manufacturas del Bajío Demo");
        mano.escribir("Correo electrónico", "compras@manufacturas.example");
        mano.escribir("Celular", "55 8765 4321");
        mano.escribir("Objeto del contrato", "Limpieza de la planta Silao y de sus oficinas");
        mano.escribir("Folio REPSE", "AR129038/2024");
        mano.pagina().keyboard().press("Tab");
        assertThat(mano.pagina().locator("#servicio")).hasValue("Servicios de limpieza");
        mano.escribir("Fecha de inicio", "15/02/2026");
        mano.pagina().locator("#convencionalIgual").check();
        mano.pagina().locator("#contratanteIgual").check();
        mano.mirar("02-06-contrato");
        mano.pulsar("Guardar contrato");
        mano.lee("Contrato guardado");
        mano.mirar("02-07-contrato-guardado");
        mano.regresar();
    }

    void copiarDelAnterior() {
        mano.seguir("Copiar del cuatrimestre anterior");
        mano.elegir("Los que marque en la lista");
        mano.pagina().locator("main summary").first().click();
        mano.pagina().locator("#elegido-1").check();
        mano.escribir("Fecha de inicio", "01/02/2026");
        mano.elegir("Copiar también a sus trabajadores");
        mano.mirar("02-08-copiar");
        mano.pulsar("Revisar la copia");
        mano.enTitulo("Revisa la copia");
        mano.mirar("02-09-revisar-copia");
        mano.pulsar("Copiar 1 contrato");
        mano.lee("Contratos copiados");
    }

    void cargarPorArchivo() {
        mano.seguir("Subir por archivo");
        mano.adjuntar("Archivo de contratos", "contratos-enero-abril.csv", ARCHIVO);
        mano.mirar("02-10-archivo");
        mano.pulsar("Revisar el archivo");
        mano.pagina().waitForURL("**/lotes/**");
        mano.mirar("02-11-revisar-archivo");
        mano.pulsar("Aplicar el correcto");
        mano.lee("Contratos agregados");
        mano.mirar("02-12-contratos");
    }
}
