package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.contratos.EliminarContrato;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class TrabajadoresTest extends PruebaDeTrabajadores {

    @Test
    void loPresentadoNoCambiaNiPorFuera() {
        cargar(TrabajadoresDePrueba.archivo(0, 3));
        prueba.presentar(sesion.identidad(), informativa);
        for (String orden : List.of(
                "update trabajadores.trabajador set sbc_centavos = 1 where contrato_id = :contrato",
                "delete from trabajadores.trabajador where contrato_id = :contrato",
                "update trabajadores.cuenta set cuantos = 0 where contrato_id = :contrato",
                "delete from trabajadores.cuenta where contrato_id = :contrato")) {
            assertThatThrownBy(() ->
                            base.sql(orden).param("contrato", contrato.valor()).update())
                    .as(orden)
                    .isInstanceOf(DataAccessException.class);
        }
        cuadra(3);
    }

    @Test
    void losTrabajadoresSeVanConSuContrato() {
        cargar(TrabajadoresDePrueba.archivo(0, 3));
        portal.getBean(EliminarContrato.class).eliminar(contratista, informativa, contrato, ContratosDePrueba.AUTOR);
        cuadra(0);
    }

    @Test
    void reusaLosDeOtroContratoQueAunNoEstan() {
        cargar(TrabajadoresDePrueba.archivo(0, 5));
        Contrato otro = prueba.agregar(contratista, informativa);
        var reusar = portal.getBean(ReusarTrabajadores.class);
        assertThat(reusar.copiar(contratista, contrato, otro.id(), ContratosDePrueba.AUTOR))
                .hasValue(5);
        assertThat(reusar.copiar(contratista, contrato, otro.id(), ContratosDePrueba.AUTOR))
                .hasValue(0);
        var diferencias = portal.getBean(DiferenciasDeTrabajadores.class);
        assertThat(diferencias.entre(contratista, contrato, otro.id()).hay()).isFalse();
        portal.getBean(CapturarTrabajador.class)
                .quitar(contratista, otro.id(), TrabajadoresDePrueba.numero(0).nss(), ContratosDePrueba.AUTOR);
        portal.getBean(CapturarTrabajador.class)
                .cambiar(
                        contratista,
                        otro.id(),
                        TrabajadoresDePrueba.numero(1).nss(),
                        escrito(1, "999.99"),
                        1,
                        ContratosDePrueba.AUTOR);
        portal.getBean(CapturarTrabajador.class)
                .agregar(contratista, otro.id(), escrito(77, "500.00"), ContratosDePrueba.AUTOR);
        assertThat(diferencias.entre(contratista, contrato, otro.id()))
                .isEqualTo(new DiferenciasDeTrabajadores.Diferencias(1, 1, 1));
    }

    @Test
    void capturaUnoPorUnoConSusFaltasYSusChoques() {
        var capturar = portal.getBean(CapturarTrabajador.class);
        assertThat(capturar.agregar(contratista, contrato, List.of("1", "2", "3", ""), ContratosDePrueba.AUTOR))
                .isInstanceOfSatisfying(
                        Captura.ConFaltas.class,
                        faltas -> assertThat(faltas.tropiezos()).hasSize(3));
        assertThat(capturar.agregar(contratista, contrato, escrito(1, "345.50"), ContratosDePrueba.AUTOR))
                .isInstanceOf(Captura.Guardada.class);
        assertThat(capturar.agregar(contratista, contrato, escrito(1, "345.50"), ContratosDePrueba.AUTOR))
                .isInstanceOfSatisfying(
                        Captura.ConFaltas.class,
                        faltas -> assertThat(faltas.tropiezos())
                                .extracting(Tropiezo::motivo)
                                .containsExactly(MotivoDeTrabajador.NSS_REGISTRADO));
        var nss = TrabajadoresDePrueba.numero(1).nss();
        assertThat(capturar.cambiar(contratista, contrato, nss, escrito(1, "400.00"), 1, ContratosDePrueba.AUTOR))
                .isInstanceOf(Captura.Guardada.class);
        assertThat(capturar.cambiar(contratista, contrato, nss, escrito(1, "500.00"), 1, ContratosDePrueba.AUTOR))
                .as("la segunda pestaña no pisa a la primera")
                .isInstanceOf(Captura.Choque.class);
        cuadra(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2_000, 3_500})
    void recorreEnOrdenSinTenerlosTodos(int cuantos) {
        cargar(TrabajadoresDePrueba.archivo(0, cuantos));
        var vistos = new ArrayList<String>();
        trabajadores.recorrer(
                contratista, contrato, trabajador -> vistos.add(trabajador.nss().valor()));
        assertThat(vistos).hasSize(cuantos).isSorted().doesNotHaveDuplicates();
    }

    /** Diez que bajaran despacio su lista dejarían al portal sin conexiones. */
    @Test
    void quienTardaEnVisitarlosNoRetieneUnaConexion() {
        cargar(TrabajadoresDePrueba.archivo(0, 3));
        var conexiones = portal.getBean(HikariDataSource.class).getHikariPoolMXBean();
        trabajadores.recorrer(
                contratista,
                contrato,
                trabajador -> Awaitility.await().until(() -> conexiones.getActiveConnections() == 0));
    }
}
