package mx.icsoe.portal.informativas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import mx.icsoe.portal.contratista.Contratistas;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PruebaDePortal
class IniciarInformativaTest {

    private static final String SERIE = "30001000000500003416";
    private static final Autor AUTOR = new Autor("contratista", SERIE);
    private static final Cuatrimestre PRIMERO = new Cuatrimestre(2026, 1);

    @Autowired
    private Contratistas contratistas;

    @Autowired
    private Informativas informativas;

    @Autowired
    private IniciarInformativa iniciar;

    @Autowired
    private PlatformTransactionManager transacciones;

    @Autowired
    private RelojDePrueba reloj;

    @Test
    void dejaLaInformativaEnCaptura() {
        var contratista = entra();

        var ficha = iniciada(iniciar.iniciar(contratista, PRIMERO, TipoDeInformativa.NORMAL, AUTOR));

        assertThat(informativas.buscar(contratista, ficha.id())).get().isInstanceOf(Informativa.EnCaptura.class);
        assertThat(informativas.de(contratista)).hasSize(1);
        assertThat(ficha.version()).isEqualTo(1);
        assertThat(ficha.sobre()).isEmpty();
    }

    @Test
    void daLaMismaAQuienPulsaDosVeces() {
        var contratista = entra();

        var una = iniciar.iniciar(contratista, PRIMERO, TipoDeInformativa.NORMAL, AUTOR);
        var dos = iniciar.iniciar(contratista, PRIMERO, TipoDeInformativa.NORMAL, AUTOR);

        assertThat(iniciada(dos).id()).isEqualTo(iniciada(una).id());
        assertThat(informativas.de(contratista)).hasSize(1);
    }

    @Test
    void niegaOtroTipoMientrasSePreparaUna() {
        var contratista = entra();
        var normal = iniciada(iniciar.iniciar(contratista, PRIMERO, TipoDeInformativa.NORMAL, AUTOR));

        assertThat(iniciar.iniciar(contratista, PRIMERO, TipoDeInformativa.SIN_INFORMACION, AUTOR))
                .isInstanceOfSatisfying(
                        Inicio.HayOtra.class,
                        otra -> assertThat(otra.ficha().id()).isEqualTo(normal.id()));
    }

    @Test
    void dejaCapturarElCuatrimestreQueCorreYNoElQueSigue() {
        var contratista = entra();

        assertThat(iniciar.iniciar(contratista, new Cuatrimestre(2026, 2), TipoDeInformativa.NORMAL, AUTOR))
                .isInstanceOf(Inicio.Iniciada.class);
        assertThat(iniciar.iniciar(contratista, new Cuatrimestre(2026, 3), TipoDeInformativa.NORMAL, AUTOR))
                .isEqualTo(new Inicio.Impedida(MotivoDeInformativa.AUN_NO_EMPIEZA));
        reloj.fijar(Instant.parse("2026-09-01T05:59:59Z"));
        assertThat(iniciar.iniciar(contratista, new Cuatrimestre(2026, 3), TipoDeInformativa.NORMAL, AUTOR))
                .isEqualTo(new Inicio.Impedida(MotivoDeInformativa.AUN_NO_EMPIEZA));
        reloj.fijar(Instant.parse("2026-09-01T06:00:00Z"));
        assertThat(iniciar.iniciar(contratista, new Cuatrimestre(2026, 3), TipoDeInformativa.NORMAL, AUTOR))
                .isInstanceOf(Inicio.Iniciada.class);
    }

    @Test
    void noDaLaDeOtroContratista() {
        var contratista = entra();
        var otro = entra();
        var ficha = iniciada(iniciar.iniciar(contratista, PRIMERO, TipoDeInformativa.NORMAL, AUTOR));

        assertThat(informativas.buscar(otro, ficha.id())).isEmpty();
        assertThat(informativas.de(otro)).isEmpty();
        assertThat(enTransaccion(otro, ficha)).isFalse();
        assertThat(enTransaccion(contratista, ficha)).isTrue();
    }

    @Test
    void daElPermisoDeCapturarSoloDentroDeUnaTransaccion() {
        var contratista = entra();
        var ficha = iniciada(iniciar.iniciar(contratista, PRIMERO, TipoDeInformativa.NORMAL, AUTOR));

        assertThatThrownBy(() -> informativas.paraCapturar(contratista, ficha.id()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> informativas.paraPresentar(contratista, ficha.id()))
                .isInstanceOf(IllegalStateException.class);
    }

    private boolean enTransaccion(ContratistaId contratista, Ficha ficha) {
        return Boolean.TRUE.equals(new TransactionTemplate(transacciones)
                .execute(estado ->
                        informativas.paraCapturar(contratista, ficha.id()).isPresent()));
    }

    private ContratistaId entra() {
        return contratistas.registrarEntrada(new Rfc(SesionDePrueba.otroRfc()), "Empresa", SERIE);
    }

    private static Ficha iniciada(Inicio inicio) {
        assertThat(inicio).isInstanceOf(Inicio.Iniciada.class);
        return ((Inicio.Iniciada) inicio).ficha();
    }
}
