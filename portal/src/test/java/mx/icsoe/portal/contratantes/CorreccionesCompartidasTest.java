package mx.icsoe.portal.contratantes;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.informativas.TipoDeInformativa;
import org.junit.jupiter.api.Test;

/** Qué ve un contratante cuando una complementaria toca, o deja de tocar, sus contratos. */
class CorreccionesCompartidasTest extends PruebaDeContratantes {

    @Test
    void muestraElAntesYElDespuesDeLoQueCambio() {
        var normal = informante.normal(mio("Limpieza"), mio("Vigilancia"));
        informante.presentar(normal);
        informante.autorizar(rfc());
        var correccion = informante.corregir();
        informante.cambiar(correccion, "Limpieza", datos -> Informante.conObjeto(datos, "Limpieza de la planta"));
        informante.agregarTrabajador(informante.contrato(correccion, "Limpieza de la planta"), 31);
        var presentada = informante.presentar(correccion);

        assertThat(ver(rutaDelContrato(
                        informante.contrato(correccion, "Limpieza de la planta").id())))
                .contains("En vigor", "Qué cambió con la complementaria", "Objeto del contrato", "Ver el contrato como")
                .containsSubsequence("Trabajadores", ">1<", ">2<");
        assertThat(ver(rutaDelContrato(informante.contrato(normal, "Limpieza").id())))
                .contains("Sustituido", "Ver el que lo sustituyó");
        assertThat(ver(rutaDe("/acuses/" + presentada.folio())))
                .contains("Cambiaron", "Limpieza de la planta", "Siguen igual", "Vigilancia");
        assertThat(ver("/icsoe/compartidos")).contains("Limpieza de la planta", "2 de 4 contratos");
        assertThat(ver("/icsoe/compartidos?estado=sustituido")).contains("Limpieza", "2 de 4 contratos");
    }

    @Test
    void delQuePasoANombreDeOtroSoloSabeQueYaNoLoNombra() {
        var normal = informante.normal(mio("Limpieza"), mio("Vigilancia"));
        informante.presentar(normal);
        informante.autorizar(rfc());
        var correccion = informante.corregir();
        informante.cambiar(correccion, "Limpieza", datos -> deOtro("Limpieza ajena"));
        var presentada = informante.presentar(correccion);

        assertThat(ver(rutaDelContrato(informante.contrato(normal, "Limpieza").id())))
                .contains("Ya no te nombra", presentada.folio().valor())
                .doesNotContain(AJENA, ajeno, "Limpieza ajena");
        assertThat(mirar().pedir(rutaDelContrato(informante
                                .contrato(correccion, "Limpieza ajena")
                                .id()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ver(rutaDe("/acuses/" + presentada.folio())))
                .contains("Ya no te nombran", "Limpieza", "Siguen igual", "Vigilancia")
                .doesNotContain(AJENA, ajeno, "Limpieza ajena");
        assertThat(ver("/icsoe/compartidos?estado=ya-no-te-nombra")).contains("1 de 3 contratos", "Limpieza");
    }

    @Test
    void delQueAntesEraDeOtroNoSabeQueDecia() {
        informante.presentada(mio("Vigilancia"), deOtro("Limpieza ajena"));
        informante.autorizar(rfc());
        var correccion = informante.corregir();
        informante.cambiar(correccion, "Limpieza ajena", datos -> mio("Limpieza"));
        var presentada = informante.presentar(correccion);

        assertThat(ver(rutaDelContrato(
                        informante.contrato(correccion, "Limpieza").id())))
                .contains("En vigor")
                .doesNotContain("Qué cambió", AJENA, ajeno, "Limpieza ajena");
        assertThat(ver(rutaDe("/acuses/" + presentada.folio())))
                .contains("Nuevos contigo", "Limpieza")
                .doesNotContain(AJENA, ajeno, "Limpieza ajena");
    }

    @Test
    void elQuitadoYElAgregadoSeDicen() {
        informante.presentada(mio("Limpieza"), mio("Vigilancia"));
        informante.autorizar(rfc());
        var correccion = informante.corregir();
        informante.quitar(correccion, "Limpieza");
        informante.agregar(correccion, mio("Jardinería"), 2);
        var presentada = informante.presentar(correccion);

        assertThat(ver(rutaDe("/acuses/" + presentada.folio())))
                .containsSubsequence("Ya no te nombran", "Limpieza", "Nuevos contigo", "Jardinería", "Siguen igual");
    }

    @Test
    void elCanceladoQuedaSinEfectos() {
        var normal = informante.normal(mio("Limpieza"), deOtro("Limpieza ajena"));
        informante.presentar(normal);
        informante.autorizar(rfc());
        var presentada = informante.presentar(informante.complementar(TipoDeInformativa.SIN_EFECTOS));

        assertThat(ver(rutaDelContrato(informante.contrato(normal, "Limpieza").id())))
                .contains("Sin efectos", presentada.folio().valor());
        assertThat(ver(rutaDe("/acuses/" + presentada.folio())))
                .contains("Quedaron sin efectos", "Limpieza")
                .doesNotContain("Limpieza ajena", AJENA, "Descargar el acuse");
        assertThat(ver("/icsoe/compartidos")).contains("0 de 1 contrato");
    }

    @Test
    void deUnaCorreccionDeUnaCorreccionCadaPasoTieneElSuyo() {
        var normal = informante.normal(mio("Limpieza"));
        informante.presentar(normal);
        informante.autorizar(rfc());
        var primera = informante.corregir();
        informante.cambiar(primera, "Limpieza", datos -> Informante.conObjeto(datos, "Limpieza dos"));
        informante.presentar(primera);
        var segunda = informante.corregir();
        informante.cambiar(segunda, "Limpieza dos", datos -> deOtro("Limpieza tres"));
        informante.presentar(segunda);

        assertThat(ver(rutaDelContrato(informante.contrato(normal, "Limpieza").id())))
                .contains("Sustituido");
        assertThat(ver(rutaDelContrato(
                        informante.contrato(primera, "Limpieza dos").id())))
                .contains("Ya no te nombra")
                .doesNotContain("Limpieza tres");
    }
}
