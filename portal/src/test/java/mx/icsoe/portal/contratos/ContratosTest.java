package mx.icsoe.portal.contratos;

import static mx.icsoe.portal.contratos.ContratosDePrueba.AUTOR;
import static mx.icsoe.portal.contratos.ContratosDePrueba.CONTRATANTE;
import static mx.icsoe.portal.contratos.ContratosDePrueba.datos;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Los contratos se agregan, cambian y eliminan solo mientras su informativa se captura, y nadie pisa a nadie. */
@PruebaDePortal
class ContratosTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Contratos contratos;

    @Autowired
    private AgregarContrato agregar;

    @Autowired
    private CambiarContrato cambiar;

    @Autowired
    private EliminarContrato eliminar;

    @Autowired
    private PlatformTransactionManager transacciones;

    @Autowired
    private JdbcClient base;

    private ContratosDePrueba prueba;

    @BeforeEach
    void prepara() {
        prueba = new ContratosDePrueba(portal);
    }

    @Test
    void guardaYDevuelveTodoLoCapturado() {
        var quien = prueba.alta("AAC010101AB1");
        var informativa = prueba.normal(quien);

        var contrato = prueba.agregar(quien, informativa);

        assertThat(contratos.buscar(quien, contrato.id())).contains(contrato);
        assertThat(contrato.datos()).isEqualTo(datos(CONTRATANTE, "Limpieza de oficinas"));
        assertThat(contrato.numero()).isOne();
        assertThat(contratos.de(quien, informativa)).containsExactly(contrato);
    }

    @Test
    void noEncuentraLoDeOtroContratista() {
        var quien = prueba.alta("BBC010101AB1");
        var otro = prueba.alta("BBD010101AB1");
        var informativa = prueba.normal(quien);
        var contrato = prueba.agregar(quien, informativa);

        assertThat(contratos.buscar(otro, contrato.id())).isEmpty();
        assertThat(contratos.de(otro, informativa)).isEmpty();
        assertThat(agregar.agregar(otro, informativa, prueba.nuevoId(), contrato.datos(), AUTOR))
                .isEqualTo(new Guardado.Cerrado());
        assertThat(cambiar.cambiar(otro, informativa, contrato.id(), contrato.datos(), 1, AUTOR))
                .isEqualTo(new Guardado.Cerrado());
        assertThat(eliminar.eliminar(otro, informativa, contrato.id(), AUTOR)).isFalse();
    }

    @Test
    void alQueAgregaDeNuevoConOtrosDatosLeEnsenaLoGuardado() {
        var quien = prueba.alta("EEC010101AB1");
        var informativa = prueba.normal(quien);
        var contrato = prueba.agregar(quien, informativa);

        assertThat(agregar.agregar(quien, informativa, contrato.id(), datos(CONTRATANTE, "Otra cosa"), AUTOR))
                .isEqualTo(new Guardado.Choque(contrato));
    }

    @Test
    void cambiaSobreLaVersionQueSeVioYSiNoLoDice() {
        var quien = prueba.alta("FFC010101AB1");
        var informativa = prueba.normal(quien);
        var contrato = prueba.agregar(quien, informativa);

        var uno = cambiar.cambiar(quien, informativa, contrato.id(), datos(CONTRATANTE, "Uno"), 1, AUTOR);
        var dos = cambiar.cambiar(quien, informativa, contrato.id(), datos(CONTRATANTE, "Dos"), 1, AUTOR);
        var otraVez = cambiar.cambiar(quien, informativa, contrato.id(), datos(CONTRATANTE, "Uno"), 1, AUTOR);

        assertThat(uno).isInstanceOf(Guardado.Listo.class);
        assertThat(dos)
                .isInstanceOfSatisfying(
                        Guardado.Choque.class,
                        choque -> assertThat(choque.actual().objeto()).isEqualTo("Uno"));
        assertThat(otraVez).as("el doble clic").isInstanceOf(Guardado.Listo.class);
        assertThat(contratos.buscar(quien, contrato.id()).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void loEliminadoNoSeVeNiVuelvePeroConsta() {
        var quien = prueba.alta("GGC010101AB1");
        var informativa = prueba.normal(quien);
        var contrato = prueba.agregar(quien, informativa);

        assertThat(eliminar.eliminar(quien, informativa, contrato.id(), AUTOR)).isTrue();
        assertThat(eliminar.eliminar(quien, informativa, contrato.id(), AUTOR))
                .as("otra vez, sin efecto")
                .isTrue();

        assertThat(contratos.de(quien, informativa)).isEmpty();
        assertThat(agregar.agregar(quien, informativa, contrato.id(), contrato.datos(), AUTOR))
                .isEqualTo(new Guardado.Eliminado());
        assertThat(cambiar.cambiar(quien, informativa, contrato.id(), contrato.datos(), 1, AUTOR))
                .isEqualTo(new Guardado.Eliminado());
        assertThat(base.sql("select eliminado_por from contratos.contrato where contrato_id = ?")
                        .param(contrato.id().valor())
                        .query(String.class)
                        .single())
                .isEqualTo(AUTOR.referencia());
        assertThat(prueba.agregar(quien, informativa).numero())
                .as("no reusa el número")
                .isEqualTo(2);
    }

    @Test
    void nadaCambiaCuandoLaInformativaYaNoSeCaptura() {
        var quien = prueba.alta("HHC010101AB1");
        var informativa = prueba.normal(quien);
        var contrato = prueba.agregar(quien, informativa);
        ponerEn(informativa, "EN_FIRMA");

        assertThat(agregar.agregar(quien, informativa, prueba.nuevoId(), contrato.datos(), AUTOR))
                .isEqualTo(new Guardado.Cerrado());
        assertThat(cambiar.cambiar(quien, informativa, contrato.id(), datos(CONTRATANTE, "Otro"), 1, AUTOR))
                .isEqualTo(new Guardado.Cerrado());
        assertThat(eliminar.eliminar(quien, informativa, contrato.id(), AUTOR)).isFalse();
        assertThat(abrir(quien, contrato.id())).isFalse();
        assertThat(contratos.de(quien, informativa)).containsExactly(contrato);
    }

    @Test
    void laBaseNiegaLoQueElProgramaOlvide() {
        var quien = prueba.alta("IIC010101AB1");
        var informativa = prueba.normal(quien);
        var contrato = prueba.agregar(quien, informativa).id().valor();
        ponerEn(informativa, "EN_FIRMA");

        for (String orden : List.of(
                "update contratos.contrato set objeto = 'otro' where contrato_id = ?",
                "update contratos.contrato set eliminado = now(), eliminado_por = 'x' where contrato_id = ?",
                "delete from contratos.contrato where contrato_id = ?")) {
            assertThatThrownBy(() -> base.sql(orden).param(contrato).update())
                    .as(orden)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void abreSoloDentroDeUnaTransaccion() {
        var quien = prueba.alta("JJC010101AB1");
        var contrato = prueba.agregar(quien, prueba.normal(quien));

        assertThat(abrir(quien, contrato.id())).isTrue();
        assertThat(abrir(quien, prueba.nuevoId())).isFalse();
        assertThatThrownBy(() -> contratos.abrir(quien, contrato.id()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private boolean abrir(ContratistaId quien, ContratoId id) {
        return new TransactionTemplate(transacciones)
                .execute(estado -> contratos.abrir(quien, id).isPresent());
    }

    private void ponerEn(InformativaId informativa, String estado) {
        base.sql("update informativas.informativa set estado = ? where informativa_id = ?")
                .param(estado)
                .param(informativa.valor())
                .update();
    }
}
