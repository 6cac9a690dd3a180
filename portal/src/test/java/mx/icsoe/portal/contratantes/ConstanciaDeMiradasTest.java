package mx.icsoe.portal.contratantes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mx.icsoe.portal.pruebas.FotoDeLaBase;
import mx.icsoe.portal.pruebas.Navegador;
import org.junit.jupiter.api.Test;

/** Mirar deja constancia, y nada más. */
class ConstanciaDeMiradasTest extends PruebaDeContratantes {

    @Test
    void cadaMiradaQuedaEnLaBitacoraYElContratistaLaVe() {
        var ficha = informante.normal(mio("Limpieza"));
        var presentada = informante.presentar(ficha);
        var autorizacion = informante.autorizar(rfc());
        var contrato = informante.contrato(ficha, "Limpieza").id();

        ver("/icsoe/compartidos");
        ver(rutaDelContrato(contrato));
        ver(rutaDe("/acuses/" + presentada.folio()));

        assertThat(base.sql("""
                        select detalle ->> 'que' || ' ' || (detalle ->> 'contratante') || ' ' || papel || ' ' || referencia
                        from bitacora.asiento
                        where contratista = :contratista and accion = 'contratantes.consulta' order by momento, id
                        """)
                        .param(
                                "contratista",
                                informante.identidad().contratista().valor())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(asiento("LISTA"), asiento("CONTRATO"), asiento("ACUSE"));
        assertThat(new Navegador(puerto)
                        .con(informante.sesion())
                        .pedir("/icsoe/contratantes/" + autorizacion.id())
                        .body())
                .contains("3 veces, la última el", presentada.folio().valor(), "Sus contratos en un acuse");
    }

    /** La única escritura de estos GET es la constancia de la mirada (medida W2). */
    @Test
    void mirarNoCambiaNingunDato() {
        var ficha = informante.normal(mio("Limpieza"));
        var presentada = informante.presentar(ficha);
        informante.autorizar(rfc());
        var constancias = Set.of(
                "plataforma.sesion",
                "plataforma.limite",
                "bitacora.asiento",
                "bitacora.pendiente",
                "bitacora.eslabon",
                "contratantes.consulta");
        avisar();
        for (String ruta : List.of(
                "/icsoe/compartidos",
                "/icsoe/compartidos/tabla.csv",
                "/icsoe/compartidos/tabla.xlsx",
                rutaDelContrato(informante.contrato(ficha, "Limpieza").id()),
                rutaDe("/acuses/" + presentada.folio()),
                rutaDe("/acuses/" + presentada.folio() + ".pdf"))) {
            var navegador = mirar();
            var antes = FotoDeLaBase.de(base, constancias);
            assertThat(navegador.pedir(ruta).statusCode()).as(ruta).isEqualTo(200);
            assertThat(FotoDeLaBase.de(base, constancias)).as(ruta).isEqualTo(antes);
        }
        assertThat(base.sql("select count(*) from contratantes.consulta where contratante = :quien")
                        .param("quien", contratante.identidad().contratista().valor())
                        .query(Long.class)
                        .single())
                .isEqualTo(6);
    }

    private String asiento(String que) {
        return que + " " + contratante.identidad().contratista().valor() + " contratante "
                + contratante.identidad().serie();
    }
}
