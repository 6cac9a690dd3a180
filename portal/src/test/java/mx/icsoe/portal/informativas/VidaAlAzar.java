package mx.icsoe.portal.informativas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.pruebas.RelojDePrueba;

/** Da órdenes al azar a las informativas de un cuatrimestre y al modelo, y compara lo que contestan y cómo quedan. */
final class VidaAlAzar {

    private static final Autor AUTOR = new Autor("contratista", "30001000000500003416");
    private static final int ORDENES = 30;

    private final Ordenes portal;
    private final RelojDePrueba reloj;
    private final Random azar;
    private final ContratistaId contratista;
    private final Cuatrimestre cuatrimestre = new Cuatrimestre(2026, 1);
    private final ModeloDeVida modelo = new ModeloDeVida(2026, 1);
    private final List<InformativaId> ids = new ArrayList<>();
    private final List<String> bitacora = new ArrayList<>();

    VidaAlAzar(Ordenes portal, RelojDePrueba reloj, Random azar) {
        this.portal = portal;
        this.reloj = reloj;
        this.azar = azar;
        this.contratista = new ContratistaId(new UUID(azar.nextLong(), azar.nextLong()));
    }

    /** Los casos de uso que se prueban. */
    record Ordenes(
            Expedientes expedientes,
            IniciarInformativa iniciar,
            DeclararContratos declarar,
            EnviarAFirma enviar,
            DevolverInformativa devolver,
            RetirarDeFirma retirar,
            ReabrirInformativa reabrir,
            DescartarInformativa descartar,
            CerrarInformativa cerrar) {}

    /** Cuántas llegó a presentar. */
    long presentadas() {
        return portal.expedientes().de(contratista).stream()
                .filter(cada -> cada.estado().sePresento())
                .count();
    }

    void correr() {
        // Tres de cada cuatro empiezan cerca de que abra la ventana; las demás, antes del cuatrimestre.
        String desde = azar.nextInt(4) == 0 ? "2025-12-20T18:00:00Z" : "2026-04-20T18:00:00Z";
        reloj.fijar(Instant.parse(desde).plus(azar.nextInt(40), ChronoUnit.DAYS));
        for (int i = 0; i < ORDENES; i++) {
            ordenar();
            assertThat(foto()).as("después de %s", bitacora).isEqualTo(modelo.foto());
        }
    }

    /** La mitad de las veces, lo que la hace avanzar; así muchas secuencias llegan a varias presentadas. */
    private void ordenar() {
        if (azar.nextBoolean()) {
            avanzar();
            return;
        }
        switch (azar.nextInt(10)) {
            case 0, 1 -> iniciar();
            case 2 -> enviar();
            case 3 -> presentar();
            case 4 -> devolver();
            case 5 -> reabrir();
            case 6 -> declarar();
            case 7 -> descartar();
            case 8 -> retirar();
            default -> reloj.avanzar(Duration.ofDays(azar.nextInt(40)));
        }
    }

    private void avanzar() {
        String ultimo = modelo.cuantas() == 0 ? "" : modelo.una(modelo.cuantas() - 1).estado;
        switch (ultimo) {
            case "EN_CAPTURA" -> enviar();
            case "EN_FIRMA" -> presentar();
            case "DEVUELTA" -> reabrir();
            default -> iniciar();
        }
    }

    private void iniciar() {
        var tipo = List.of(TipoDeInformativa.values()).get(azar.nextInt(5));
        var resultado = portal.iniciar().iniciar(contratista, cuatrimestre, tipo, AUTOR);
        if (resultado instanceof Inicio.Iniciada(var ficha) && !ids.contains(ficha.id())) {
            ids.add(ficha.id());
        }
        comparar("iniciar " + tipo, modelo.iniciar(tipo.name(), hoy()), resultado);
    }

    private void enviar() {
        conUna(
                "enviar",
                (id, version, una) -> comparar(
                        "enviar",
                        modelo.mover(una, "EN_CAPTURA", "EN_FIRMA"),
                        portal.enviar().enviar(contratista, id, version, AUTOR)));
    }

    private void devolver() {
        conUna(
                "devolver",
                (id, version, una) -> comparar(
                        "devolver",
                        modelo.mover(una, "EN_FIRMA", "DEVUELTA"),
                        portal.devolver().devolver(contratista, id, version, "Falta un contrato", AUTOR)));
    }

    private void retirar() {
        conUna(
                "retirar",
                (id, version, una) -> comparar(
                        "retirar",
                        modelo.mover(una, "EN_FIRMA", "EN_CAPTURA"),
                        portal.retirar().retirar(contratista, id, version, AUTOR)));
    }

    private void reabrir() {
        conUna(
                "reabrir",
                (id, version, una) -> comparar(
                        "reabrir",
                        modelo.mover(una, "DEVUELTA", "EN_CAPTURA"),
                        portal.reabrir().reabrir(contratista, id, version, AUTOR)));
    }

    private void descartar() {
        conUna(
                "descartar",
                (id, version, una) -> comparar(
                        "descartar",
                        modelo.descartar(una),
                        portal.descartar().descartar(contratista, id, version, AUTOR)));
    }

    private void declarar() {
        int contratos = 1 + azar.nextInt(5);
        conUna(
                "declarar",
                (id, version, una) -> comparar(
                        "declarar",
                        modelo.declarar(una, contratos),
                        portal.declarar().declarar(contratista, id, version, contratos, AUTOR)));
    }

    private void presentar() {
        conUna("presentar", (id, version, una) -> {
            var leida =
                    portal.expedientes().buscar(contratista, id).orElseThrow().informativa();
            String esperado = modelo.presentar(una, hoy());
            if (!(leida instanceof Informativa.EnFirma enFirma)) {
                bitacora.add("presentar lo que no está en firma");
                assertThat(esperado).as("%s", bitacora).isEqualTo("NoEnFirma");
                return;
            }
            var cierre = portal.cerrar().presentar(enFirma, reloj.instant(), AUTOR);
            bitacora.add("presentar " + una.tipo + " → " + cierre.getClass().getSimpleName());
            assertThat(cierre instanceof Cierre.Cerrada ? "Cerrada" : "NoCerrada")
                    .as("%s", bitacora)
                    .isEqualTo(esperado);
        });
    }

    private interface ConUna {
        void hacer(InformativaId id, int version, ModeloDeVida.Una una);
    }

    /** Casi siempre la última, que es la que suele estar viva. */
    private void conUna(String que, ConUna hacer) {
        if (ids.isEmpty()) {
            bitacora.add(que + " sin ninguna");
            return;
        }
        int cual = azar.nextInt(4) == 0 ? azar.nextInt(ids.size()) : ids.size() - 1;
        var id = ids.get(cual);
        int version = portal.expedientes()
                .buscar(contratista, id)
                .orElseThrow()
                .ficha()
                .version();
        hacer.hacer(id, version, modelo.una(cual));
    }

    private void comparar(String que, String esperado, Object resultado) {
        bitacora.add(que + " → " + resultado.getClass().getSimpleName());
        assertThat(resultado.getClass().getSimpleName()).as("%s", bitacora).isEqualTo(esperado);
    }

    private LocalDate hoy() {
        return Ventana.dia(reloj.instant());
    }

    private List<String> foto() {
        return ids.stream()
                .map(id -> portal.expedientes().buscar(contratista, id).orElseThrow())
                .map(cada -> cada.ficha().tipo() + " " + cada.estado() + " "
                        + cada.ficha().contratosDeclarados().orElse(0))
                .toList();
    }
}
