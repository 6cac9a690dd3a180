package mx.icsoe.portal.presentacion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.informativas.Estado;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.TipoDeInformativa;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Folio;
import mx.icsoe.portal.nucleo.FolioDeContrato;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Octetos;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.presentacion.Presentacion;
import mx.icsoe.portal.presentacion.VerificarFolio.Publicado;
import mx.icsoe.portal.presentacion.VerificarFolio.Renglon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicadoVistaTest {

    private static final Cuatrimestre PERIODO = new Cuatrimestre(2026, 1);
    private static final Instant MOMENTO = Instant.parse("2026-05-12T18:00:00Z");

    @ParameterizedTest
    @EnumSource(TipoDeInformativa.class)
    void soloLaQueDejaSinEfectosSePresentaSinQuedarEnVigor(TipoDeInformativa tipo) {
        var vista = vista(tipo, Estado.PRESENTADA, 0);

        assertThat(vista.enVigor()).isEqualTo(tipo != TipoDeInformativa.SIN_EFECTOS);
        assertThat(vista.estado().equals("En vigor")).isEqualTo(vista.enVigor());
    }

    @ParameterizedTest
    @EnumSource(Estado.class)
    void noDaPorEnVigorLoQueNoSePresento(Estado estado) {
        var vista = vista(TipoDeInformativa.NORMAL, estado, 0);

        if (estado.sePresento()) {
            assertThat(vista.estado().equals("En vigor")).isEqualTo(estado == Estado.PRESENTADA);
        } else {
            assertThatThrownBy(vista::estado).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void cuentaLosContratosQueNoCaben() {
        assertThat(vista(TipoDeInformativa.NORMAL, Estado.PRESENTADA, 200).masContratos())
                .isEmpty();
        assertThat(vista(TipoDeInformativa.NORMAL, Estado.PRESENTADA, 201).masContratos())
                .isEqualTo("Y 1 contrato más, que está en el PDF.");
        assertThat(vista(TipoDeInformativa.NORMAL, Estado.PRESENTADA, 1_400).masContratos())
                .isEqualTo("Y 1,200 contratos más, que están en el PDF.");
    }

    private static PublicadoVista vista(TipoDeInformativa tipo, Estado estado, int contratos) {
        var octetos = new byte[] {1};
        var presentacion = new Presentacion(
                new ContratistaId(UUID.fromString("01997b2c-7c1e-7d3a-9b6f-3f1d2a4b5c6d")),
                new InformativaId(UUID.fromString("01997b2c-7c1e-7d3a-9b6f-3f1d2a4b5c6e")),
                Folio.de(tipo.prefijo(), PERIODO, 2),
                MOMENTO,
                Huella.de(octetos),
                octetos.length,
                "",
                new Octetos(octetos));
        var otra = Optional.of(Folio.de("N", PERIODO, 1));
        var renglon = new Renglon(
                FolioDeContrato.de(PERIODO, 1), "Contratante", LocalDate.of(2026, 1, 1), Optional.empty(), 1);
        return new PublicadoVista(
                new Publicado(
                        presentacion,
                        new Rfc("EKU9003173C9"),
                        "Contratista",
                        tipo,
                        PERIODO,
                        false,
                        contratos,
                        estado,
                        otra,
                        otra,
                        Collections.nCopies(contratos, renglon)),
                false);
    }
}
