package mx.icsoe.portal.contratos.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.MotivoDeContrato;
import mx.icsoe.portal.contratos.lotes.LeerArchivo;
import mx.icsoe.portal.contratos.lotes.PrepararLote;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** «Subir por archivo». */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CAPTURAR)
@RequestMapping(Direcciones.BASE + "/archivo")
class CargaDeContratosController {

    private static final String CAMPO = "archivo";
    private static final long TOPE = 10L * 1024 * 1024;

    private final ContratosPedidos pedido;
    private final PrepararLote preparar;

    CargaDeContratosController(ContratosPedidos pedido, PrepararLote preparar) {
        this.pedido = pedido;
        this.preparar = preparar;
    }

    @GetMapping
    Pagina ver(Identidad quien, @PathVariable String informativa) {
        Informativa una = pedido.informativa(quien, informativa);
        return ContratosPedidos.admite(una) ? pagina(una, List.of()) : Pagina.irA(new Direcciones(una.id()).lista());
    }

    /** No agrega nada: lo leído se guarda y se enseña antes. */
    @Limitado(Limite.CARGA_POR_CONTRATISTA)
    @PostMapping
    Pagina subir(
            Identidad quien,
            @PathVariable String informativa,
            @RequestParam(name = CAMPO, required = false) @Nullable MultipartFile archivo) {
        Informativa una = pedido.informativa(quien, informativa);
        if (!ContratosPedidos.admite(una)) {
            return Pagina.irA(new Direcciones(una.id()).lista());
        }
        if (archivo == null || archivo.isEmpty()) {
            return pagina(una, List.of(MotivoDeContrato.SIN_ARCHIVO.en(CAMPO))).conFaltas();
        }
        if (archivo.getSize() >= TOPE) {
            return pagina(una, List.of(MotivoDeContrato.ARCHIVO_PESADO.en(CAMPO)))
                    .conFaltas();
        }
        return switch (leer(archivo)) {
            case LeerArchivo.Resultado.Rechazado(var falta) ->
                pagina(una, List.of(falta)).conFaltas();
            case LeerArchivo.Resultado.Leido(var renglones) ->
                Pagina.irA(new Direcciones(una.id())
                        .lote(preparar.deArchivo(una.ficha(), nombre(archivo), renglones, quien.autor())));
        };
    }

    private static LeerArchivo.Resultado leer(MultipartFile archivo) {
        try (var contenido = archivo.getInputStream()) {
            return LeerArchivo.leer(contenido, CAMPO);
        } catch (IOException alLeer) {
            throw new UncheckedIOException(alLeer);
        }
    }

    private static String nombre(MultipartFile archivo) {
        return Optional.ofNullable(archivo.getOriginalFilename()).orElse("");
    }

    private static Pagina pagina(Informativa una, List<Falta> faltas) {
        return Pagina.de(
                "contratos/archivo",
                Map.of("direcciones", new Direcciones(una.id()), "informativa", una, "faltas", faltas));
    }
}
