package mx.icsoe.portal.presentacion;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.icsoe.portal.contratista.Seccion;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.DomiciliosDelContrato.Respuesta;
import mx.icsoe.portal.contratos.FechasDelContrato;
import mx.icsoe.portal.informativas.MotivoDeInformativa;
import mx.icsoe.portal.plataforma.interfaz.Fechas;
import mx.icsoe.portal.presentacion.ReglaDePresentacion.Caso;

/** Las siete inconsistencias que publica el IMSS y lo demás sin lo cual no se firma. */
final class ReglasDePresentacion {

    static final List<ReglaDePresentacion> TODAS = List.of(
            new ReglaDePresentacion("a) contratista y contratante son el mismo", ReglasDePresentacion::mismoRfc),
            new ReglaDePresentacion("b) sin descripción del servicio", ReglasDePresentacion::sinServicio),
            new ReglaDePresentacion("c) sin fecha de inicio o con fechas inconsistentes", ReglasDePresentacion::fechas),
            new ReglaDePresentacion("d) contratos sin trabajadores", ReglasDePresentacion::sinTrabajadores),
            new ReglaDePresentacion("e) informativas sin contratos", ReglasDePresentacion::sinContratos),
            new ReglaDePresentacion("f) más de una informativa por periodo", ReglasDePresentacion::otraEnVigor),
            new ReglaDePresentacion("g) contratos declarados y capturados", ReglasDePresentacion::declarados),
            new ReglaDePresentacion("el tipo se puede presentar", ReglasDePresentacion::tipoPosible),
            new ReglaDePresentacion("el domicilio distinto está ubicado", ReglasDePresentacion::domicilios),
            new ReglaDePresentacion("el acuse del REPSE está adjunto", ReglasDePresentacion::acuseRepse),
            new ReglaDePresentacion("los datos generales están completos", ReglasDePresentacion::generales),
            new ReglaDePresentacion("ningún archivo de trabajadores se está guardando", ReglasDePresentacion::archivos),
            new ReglaDePresentacion(
                    "los salarios están entre los topes, si así se exige", ReglasDePresentacion::salarios),
            new ReglaDePresentacion("la ventana ya abrió", ReglasDePresentacion::ventana));

    private ReglasDePresentacion() {}

    /** Todo lo que no cumple, de una vez. */
    static List<Hallazgo> comprobar(Caso caso) {
        return TODAS.stream().flatMap(regla -> regla.comprobar(caso)).toList();
    }

    private static Stream<Hallazgo> mismoRfc(Caso caso) {
        var contratista = caso.contenido().generales().contratista().rfc();
        return porContrato(
                caso,
                MotivoDePresentacion.MISMO_RFC,
                "",
                contrato -> contrato.contratante().rfc().equals(contratista));
    }

    private static Stream<Hallazgo> sinServicio(Caso caso) {
        return porContrato(
                caso,
                MotivoDePresentacion.SIN_SERVICIO,
                "",
                contrato -> contrato.servicio().descripcion().isBlank()
                        || contrato.servicio().folioRepse().isBlank());
    }

    private static Stream<Hallazgo> fechas(Caso caso) {
        var fechas = new FechasDelContrato(caso.contenido().ficha().cuatrimestre());
        return porContrato(
                caso,
                MotivoDePresentacion.FECHAS,
                "",
                contrato -> !fechas.admiten(contrato.inicio(), contrato.termino()));
    }

    private static Stream<Hallazgo> sinTrabajadores(Caso caso) {
        return porContrato(
                caso,
                MotivoDePresentacion.SIN_TRABAJADORES,
                "/trabajadores",
                contrato -> caso.contenido().trabajadoresDe(contrato) == 0);
    }

    private static Stream<Hallazgo> sinContratos(Caso caso) {
        boolean vacia = caso.contenido().ficha().tipo().llevaContratos()
                && caso.contenido().contratos().isEmpty();
        return si(vacia, MotivoDePresentacion.SIN_CONTRATOS, caso.ruta() + "/contratos", "Ir a los contratos");
    }

    private static Stream<Hallazgo> otraEnVigor(Caso caso) {
        boolean hay = caso.impedimento()
                .filter(motivo -> motivo == MotivoDeInformativa.YA_HAY_UNA_EN_VIGOR)
                .isPresent();
        return si(hay, MotivoDePresentacion.OTRA_EN_VIGOR, "/icsoe/informativas", "Ir a mis informativas");
    }

    private static Stream<Hallazgo> declarados(Caso caso) {
        var ficha = caso.contenido().ficha();
        int capturados = caso.contenido().contratos().size();
        boolean distintos =
                ficha.tipo().llevaContratos() && ficha.contratosDeclarados().orElse(-1) != capturados;
        String declarados = ficha.contratosDeclarados().isPresent()
                ? "Declaraste " + ficha.contratosDeclarados().getAsInt()
                : "No has declarado cuántos";
        return si(
                distintos,
                MotivoDePresentacion.DECLARADOS,
                caso.ruta() + "/periodo",
                declarados + "; capturaste " + capturados + ".");
    }

    private static Stream<Hallazgo> tipoPosible(Caso caso) {
        return caso.impedimento().filter(motivo -> motivo != MotivoDeInformativa.YA_HAY_UNA_EN_VIGOR).stream()
                .map(motivo -> new Hallazgo(
                        MotivoDePresentacion.TIPO_IMPOSIBLE,
                        Optional.of("/icsoe/informativas"),
                        motivo.mensaje() + "."));
    }

    private static Stream<Hallazgo> domicilios(Caso caso) {
        return porContrato(
                caso,
                MotivoDePresentacion.DOMICILIO_POR_UBICAR,
                "",
                contrato -> contrato.domicilios().contratista() instanceof Respuesta.PorUbicar
                        || contrato.domicilios().contratante() instanceof Respuesta.PorUbicar);
    }

    private static Stream<Hallazgo> acuseRepse(Caso caso) {
        boolean falta = caso.contenido().generales().acuse().isEmpty();
        return si(
                falta, MotivoDePresentacion.SIN_ACUSE_REPSE, Seccion.ACUSE_REPSE.ruta(), Seccion.ACUSE_REPSE.nombre());
    }

    private static Stream<Hallazgo> generales(Caso caso) {
        var faltantes = caso.contenido().generales().pendientes().stream()
                .filter(seccion -> seccion != Seccion.ACUSE_REPSE)
                .toList();
        return faltantes.stream()
                .map(seccion -> new Hallazgo(
                        MotivoDePresentacion.DATOS_GENERALES, Optional.of(seccion.ruta()), seccion.nombre()));
    }

    /** Firmada a media carga se presentaría incompleta: lo que falta del archivo ya no entraría. */
    private static Stream<Hallazgo> archivos(Caso caso) {
        return porContrato(
                caso,
                MotivoDePresentacion.ARCHIVO_EN_CURSO,
                "/trabajadores",
                contrato -> caso.cargando().contains(contrato.id()));
    }

    /** Al capturar se rechazan; los que se copian, o se capturaron antes de cargar los topes, llegan hasta aquí. */
    private static Stream<Hallazgo> salarios(Caso caso) {
        return caso.contenido().contratos().stream()
                .flatMap(contrato -> Optional.ofNullable(caso.salarios().get(contrato.id()))
                        .map(fuera -> en(
                                caso,
                                contrato,
                                MotivoDePresentacion.SBC_FUERA_DE_TOPES,
                                "/trabajadores",
                                ": " + fuera.frase() + "."))
                        .stream());
    }

    private static Stream<Hallazgo> ventana(Caso caso) {
        boolean falta = caso.momento().isBefore(caso.ventana().inicio());
        return falta
                ? Stream.of(new Hallazgo(
                        MotivoDePresentacion.VENTANA_CERRADA,
                        Optional.empty(),
                        "Abre el " + Fechas.dia(caso.ventana().abre()) + "."))
                : Stream.empty();
    }

    private static Stream<Hallazgo> porContrato(
            Caso caso, MotivoDePresentacion motivo, String parte, Predicate<Contrato> incumple) {
        return caso.contenido().contratos().stream()
                .filter(incumple)
                .map(contrato -> en(caso, contrato, motivo, parte, "."));
    }

    private static Hallazgo en(Caso caso, Contrato contrato, MotivoDePresentacion motivo, String parte, String resto) {
        return new Hallazgo(
                motivo,
                Optional.of(caso.ruta() + "/contratos/" + contrato.id() + parte),
                "Contrato " + contrato.numero() + ", con "
                        + contrato.contratante().nombre() + resto);
    }

    private static Stream<Hallazgo> si(boolean incumple, MotivoDePresentacion motivo, String enlace, String detalle) {
        return incumple ? Stream.of(new Hallazgo(motivo, Optional.of(enlace), detalle)) : Stream.empty();
    }
}
