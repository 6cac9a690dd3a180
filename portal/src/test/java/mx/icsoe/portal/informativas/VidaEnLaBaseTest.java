package mx.icsoe.portal.informativas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.pruebas.PruebaDePortal;
import mx.icsoe.portal.pruebas.RelojDePrueba;
import mx.icsoe.portal.pruebas.SesionDePrueba;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** La vida de una informativa en PostgreSQL: lo que hacen los casos de uso. */
@PruebaDePortal
class VidaEnLaBaseTest {

    private static final Cuatrimestre PRIMERO = InformativaDePrueba.PRIMERO_DE_2026;
    private static final Instant EN_PLAZO = RelojDePrueba.INICIO;
    private static final int SECUENCIAS = 200;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Expedientes expedientes;

    @Autowired
    private RelojDePrueba reloj;

    @Autowired
    private JdbcClient base;

    @Autowired
    private PlatformTransactionManager transacciones;

    @Test
    void ningunaSecuenciaAlAzarDifiereDelModelo() {
        long semilla = Long.getLong("icsoe.semilla", new Random().nextLong());
        System.out.println("vida en la base: -Dicsoe.semilla=" + semilla);
        var ordenes = new VidaAlAzar.Ordenes(
                expedientes,
                portal.getBean(IniciarInformativa.class),
                portal.getBean(DeclararContratos.class),
                portal.getBean(EnviarAFirma.class),
                portal.getBean(DevolverInformativa.class),
                portal.getBean(RetirarDeFirma.class),
                portal.getBean(ReabrirInformativa.class),
                portal.getBean(DescartarInformativa.class),
                portal.getBean(CerrarInformativa.class));
        new TransactionTemplate(transacciones).executeWithoutResult(estado -> {
            for (int i = 0; i < SECUENCIAS; i++) {
                new VidaAlAzar(ordenes, reloj, new Random(semilla + i)).correr();
            }
            estado.setRollbackOnly();
        });
    }

    @Test
    void asientaCadaPasoConQuienLoDio() {
        var quien = entra();
        var ficha = InformativaDePrueba.iniciada(portal, quien, PRIMERO, TipoDeInformativa.NORMAL);
        InformativaDePrueba.enFirma(portal, quien, ficha);
        portal.getBean(DevolverInformativa.class)
                .devolver(quien.contratista(), ficha.id(), 2, "Falta un contrato", quien.autor());

        assertThat(expedientes.pasos(quien.contratista(), ficha.id()))
                .extracting(Paso::orden, Paso::hasta, paso -> paso.autor().referencia(), Paso::nota)
                .containsExactly(
                        Tuple.tuple(Orden.ENVIAR_A_FIRMA, Estado.EN_FIRMA, quien.serie(), null),
                        Tuple.tuple(Orden.DEVOLVER, Estado.DEVUELTA, quien.serie(), "Falta un contrato"));
        assertThat(acciones(quien))
                .contains("informativa.iniciada", "informativa.enviar-a-firma", "informativa.devolver");
        assertThatThrownBy(() ->
                        base.sql("update informativas.paso set nota = 'otra'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void sustituyeLaAnteriorAlPresentarLaCorreccion() {
        var quien = entra();
        var normal = InformativaDePrueba.iniciada(portal, quien, PRIMERO, TipoDeInformativa.NORMAL);
        portal.getBean(DeclararContratos.class).declarar(quien.contratista(), normal.id(), 1, 7, quien.autor());
        InformativaDePrueba.presentada(portal, quien, normal, EN_PLAZO);
        var correccion = InformativaDePrueba.iniciada(portal, quien, PRIMERO, TipoDeInformativa.CORRECCION);

        var cierre = InformativaDePrueba.presentada(portal, quien, correccion, EN_PLAZO);

        assertThat(correccion.sobre()).contains(normal.id());
        assertThat(leer(quien, correccion).ficha().contratosDeclarados())
                .as("parte como copia")
                .hasValue(7);
        assertThat(cierre)
                .isInstanceOfSatisfying(
                        Cierre.Cerrada.class,
                        cerrada -> assertThat(cerrada.anterior()).get().isInstanceOf(Informativa.Sustituida.class));
        assertThat(estados(quien)).containsExactlyInAnyOrder("NORMAL SUSTITUIDA", "CORRECCION PRESENTADA");
    }

    @Test
    void cancelaLaAnteriorYDejaPresentarOtra() {
        var quien = entra();
        presentada(quien, TipoDeInformativa.SIN_INFORMACION);
        presentada(quien, TipoDeInformativa.SIN_EFECTOS);
        presentada(quien, TipoDeInformativa.NORMAL);

        assertThat(estados(quien))
                .containsExactlyInAnyOrder(
                        "SIN_INFORMACION SIN_EFECTOS", "SIN_EFECTOS PRESENTADA", "NORMAL PRESENTADA");
    }

    @Test
    void niegaLaQuintaComplementariaSinContarLasActualizaciones() {
        var quien = entra();
        presentada(quien, TipoDeInformativa.NORMAL);
        for (int i = 0; i < 4; i++) {
            presentada(quien, TipoDeInformativa.ACTUALIZACION);
            presentada(quien, TipoDeInformativa.CORRECCION);
        }

        assertThat(iniciar(quien, TipoDeInformativa.CORRECCION))
                .isEqualTo(new Inicio.Impedida(MotivoDeInformativa.CUATRO_COMPLEMENTARIAS));
        assertThat(iniciar(quien, TipoDeInformativa.SIN_EFECTOS))
                .isEqualTo(new Inicio.Impedida(MotivoDeInformativa.CUATRO_COMPLEMENTARIAS));
        assertThat(iniciar(quien, TipoDeInformativa.ACTUALIZACION)).isInstanceOf(Inicio.Iniciada.class);
    }

    @Test
    void noPresentaAntesDeQueLaVentanaAbra() {
        var quien = entra();
        var ficha = InformativaDePrueba.iniciada(portal, quien, PRIMERO, TipoDeInformativa.NORMAL);
        Instant abre = Instant.parse("2026-05-01T06:00:00Z");

        assertThat(InformativaDePrueba.presentada(portal, quien, ficha, abre.minusSeconds(1)))
                .isEqualTo(new Cierre.Impedida(MotivoDeInformativa.AUN_NO_ABRE));
        assertThat(cerrar(new Informativa.EnFirma(leer(quien, ficha).ficha()), abre, quien))
                .isInstanceOf(Cierre.Cerrada.class);
    }

    @Test
    void noPresentaUnaActualizacionFueraDeSusMeses() {
        var quien = entra();
        presentada(quien, TipoDeInformativa.NORMAL);
        var actualizacion = InformativaDePrueba.iniciada(portal, quien, PRIMERO, TipoDeInformativa.ACTUALIZACION);

        assertThat(InformativaDePrueba.presentada(portal, quien, actualizacion, Instant.parse("2026-06-01T06:00:00Z")))
                .isEqualTo(new Cierre.Impedida(MotivoDeInformativa.FUERA_DE_MES));
    }

    /** Lo que hoy solo llegaría de datos importados: la base tiene otra en vigor (inconsistencia f). */
    @Test
    void diceQueHayOtraEnVigorEnVezDeChocarConLaBase() {
        var quien = entra();
        var ficha = InformativaDePrueba.iniciada(portal, quien, PRIMERO, TipoDeInformativa.NORMAL);
        var enFirma = InformativaDePrueba.enFirma(portal, quien, ficha);
        RenglonDirecto.insertar(base, quien.contratista().valor(), Estado.PRESENTADA);

        assertThat(cerrar(enFirma, EN_PLAZO, quien)).isEqualTo(new Cierre.OtraEnVigor());
        assertThat(leer(quien, ficha).estado()).isEqualTo(Estado.EN_FIRMA);
    }

    @Test
    void noPresentaDosVecesLaMisma() {
        var quien = entra();
        var ficha = InformativaDePrueba.iniciada(portal, quien, PRIMERO, TipoDeInformativa.NORMAL);
        var enFirma = InformativaDePrueba.enFirma(portal, quien, ficha);

        assertThat(cerrar(enFirma, EN_PLAZO, quien)).isInstanceOf(Cierre.Cerrada.class);
        assertThat(cerrar(enFirma, EN_PLAZO, quien)).isEqualTo(new Cierre.YaNoEstaEnFirma());
    }

    private Ficha presentada(Identidad quien, TipoDeInformativa tipo) {
        reloj.avanzar(java.time.Duration.ofSeconds(1));
        var ficha = InformativaDePrueba.iniciada(portal, quien, PRIMERO, tipo);
        assertThat(InformativaDePrueba.presentada(portal, quien, ficha, reloj.instant()))
                .isInstanceOf(Cierre.Cerrada.class);
        return ficha;
    }

    private Inicio iniciar(Identidad quien, TipoDeInformativa tipo) {
        return portal.getBean(IniciarInformativa.class).iniciar(quien.contratista(), PRIMERO, tipo, quien.autor());
    }

    private Cierre cerrar(Informativa.EnFirma enFirma, Instant cuando, Identidad quien) {
        var cierre = new TransactionTemplate(transacciones)
                .execute(estado -> portal.getBean(CerrarInformativa.class).presentar(enFirma, cuando, quien.autor()));
        return java.util.Objects.requireNonNull(cierre);
    }

    private Expediente leer(Identidad quien, Ficha ficha) {
        return expedientes.buscar(quien.contratista(), ficha.id()).orElseThrow();
    }

    private List<String> estados(Identidad quien) {
        return expedientes.de(quien.contratista()).stream()
                .map(cada -> cada.ficha().tipo() + " " + cada.estado())
                .toList();
    }

    private List<String> acciones(Identidad quien) {
        return base.sql("select accion from bitacora.asiento where contratista = ?")
                .param(quien.contratista().valor())
                .query((renglon, numero) -> renglon.getString("accion"))
                .list();
    }

    private Identidad entra() {
        return SesionDePrueba.deAlta(portal).identidad();
    }
}
