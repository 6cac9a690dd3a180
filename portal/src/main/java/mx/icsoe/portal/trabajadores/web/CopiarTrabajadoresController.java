package mx.icsoe.portal.trabajadores.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.interfaz.Opcion;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;
import mx.icsoe.portal.trabajadores.ReusarTrabajadores;
import mx.icsoe.portal.trabajadores.TrabajadoresGuardados;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Copiar de otro contrato»: de esta informativa o de las anteriores. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CARGAR_TRABAJADORES)
@RequestMapping(Direcciones.BASE + "/copiar")
class CopiarTrabajadoresController {

    private static final String CAMPO = "origen";
    private static final int INFORMATIVAS = 8;

    private final LugarPedido pedido;
    private final Informativas informativas;
    private final Contratos contratos;
    private final TrabajadoresGuardados trabajadores;
    private final ReusarTrabajadores reusar;

    CopiarTrabajadoresController(
            LugarPedido pedido,
            Informativas informativas,
            Contratos contratos,
            TrabajadoresGuardados trabajadores,
            ReusarTrabajadores reusar) {
        this.pedido = pedido;
        this.informativas = informativas;
        this.contratos = contratos;
        this.trabajadores = trabajadores;
        this.reusar = reusar;
    }

    @GetMapping
    Pagina ver(Identidad quien, @PathVariable String informativa, @PathVariable String contrato) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        return lugar.enCaptura()
                ? pagina(quien, lugar, List.of())
                : Pagina.irA(lugar.direcciones().lista());
    }

    @PostMapping
    Pagina copiar(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(name = CAMPO, defaultValue = "") String origen) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        Optional<ContratoId> elegido = ContratoId.leer(origen);
        if (elegido.isEmpty()) {
            return pagina(quien, lugar, List.of(MotivoDeTrabajador.SIN_ORIGEN.en(CAMPO)))
                    .conFaltas();
        }
        OptionalLong copiados = reusar.copiar(
                quien.contratista(), elegido.get(), lugar.contrato().id(), quien.autor());
        HechoEnLaLista hecho = copiados.isEmpty()
                ? HechoEnLaLista.NADA
                : copiados.getAsLong() == 0 ? HechoEnLaLista.NADA_QUE_COPIAR : HechoEnLaLista.COPIADOS;
        return Pagina.irA(hecho.en(lugar.direcciones().lista()));
    }

    private Pagina pagina(Identidad quien, Lugar lugar, List<Falta> faltas) {
        return Pagina.de(
                "trabajadores/copiar", Map.of("lugar", lugar, "opciones", opciones(quien, lugar), "faltas", faltas));
    }

    /** Los que tienen a alguien, de lo más reciente a lo más antiguo. */
    private List<Opcion> opciones(Identidad quien, Lugar lugar) {
        List<Opcion> opciones = new ArrayList<>();
        for (Informativa una : informativas.de(quien.contratista()).stream()
                .filter(una -> una.ficha().tipo().llevaContratos())
                .sorted(Comparator.comparing((Informativa una) -> una.ficha().cuatrimestre())
                        .reversed())
                .limit(INFORMATIVAS)
                .toList()) {
            List<Contrato> suyos = contratos.de(quien.contratista(), una.id());
            Map<ContratoId, Long> cuentas = trabajadores.cuentas(
                    quien.contratista(), suyos.stream().map(Contrato::id).toList());
            suyos.stream()
                    .filter(suyo -> !suyo.id().equals(lugar.contrato().id()))
                    .filter(suyo -> cuentas.getOrDefault(suyo.id(), 0L) > 0)
                    .map(suyo -> opcion(una, suyo, cuentas.getOrDefault(suyo.id(), 0L)))
                    .forEach(opciones::add);
        }
        return opciones;
    }

    private static Opcion opcion(Informativa informativa, Contrato contrato, long cuantos) {
        return Opcion.de(
                contrato.id().toString(),
                "Contrato %d del %s, %s: %,d %s"
                        .formatted(
                                contrato.numero(),
                                informativa.ficha().cuatrimestre().nombre(),
                                contrato.contratante().nombre(),
                                cuantos,
                                cuantos == 1 ? "trabajador" : "trabajadores"));
    }
}
