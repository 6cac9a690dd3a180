package mx.icsoe.portal.trabajadores.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Facultad;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.limites.Limitado;
import mx.icsoe.portal.plataforma.limites.Limite;
import mx.icsoe.portal.plataforma.web.Acceso;
import mx.icsoe.portal.plataforma.web.Identidad;
import mx.icsoe.portal.plataforma.web.Pagina;
import mx.icsoe.portal.plataforma.web.Rol;
import mx.icsoe.portal.trabajadores.CargaId;
import mx.icsoe.portal.trabajadores.MotivoDeTrabajador;
import mx.icsoe.portal.trabajadores.RecibirCarga;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** «Subir archivo»: lo recibe, lo deja en la cola y lleva a su página. */
@Controller
@Acceso(value = Rol.CONTRATISTA, capturista = Facultad.CARGAR_TRABAJADORES)
@RequestMapping(Direcciones.BASE + "/archivo")
class ArchivoDeTrabajadoresController {

    private static final String CAMPO = "archivo";
    private static final long TOPE = 120L * 1024 * 1024;

    private final LugarPedido pedido;
    private final RecibirCarga recibir;

    ArchivoDeTrabajadoresController(LugarPedido pedido, RecibirCarga recibir) {
        this.pedido = pedido;
        this.recibir = recibir;
    }

    @GetMapping
    Pagina ver(Identidad quien, @PathVariable String informativa, @PathVariable String contrato) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        return lugar.enCaptura()
                ? pagina(lugar, List.of())
                : Pagina.irA(lugar.direcciones().lista());
    }

    @Limitado(Limite.ARCHIVO_DE_TRABAJADORES)
    @PostMapping
    Pagina subir(
            Identidad quien,
            @PathVariable String informativa,
            @PathVariable String contrato,
            @RequestParam(name = CAMPO, required = false) @Nullable MultipartFile archivo) {
        Lugar lugar = pedido.lugar(quien, informativa, contrato);
        if (!lugar.enCaptura()) {
            return Pagina.irA(HechoEnLaLista.NADA.en(lugar.direcciones().lista()));
        }
        if (archivo == null || "".equals(archivo.getOriginalFilename())) {
            return conFalta(lugar, MotivoDeTrabajador.SIN_ARCHIVO);
        }
        if (archivo.isEmpty()) {
            return conFalta(lugar, MotivoDeTrabajador.ARCHIVO_VACIO);
        }
        if (archivo.getSize() >= TOPE) {
            return conFalta(lugar, MotivoDeTrabajador.MUY_GRANDE);
        }
        return Pagina.irA(recibir(quien, lugar, archivo)
                .map(Direcciones::carga)
                .orElseGet(() -> HechoEnLaLista.NADA.en(lugar.direcciones().lista())));
    }

    private Optional<CargaId> recibir(Identidad quien, Lugar lugar, MultipartFile archivo) {
        String nombre = Optional.ofNullable(archivo.getOriginalFilename()).orElse("");
        try (var contenido = archivo.getInputStream()) {
            return recibir.recibir(quien.contratista(), lugar.contrato().id(), nombre, contenido, quien.autor());
        } catch (IOException alLeer) {
            throw new UncheckedIOException(alLeer);
        }
    }

    private static Pagina conFalta(Lugar lugar, MotivoDeTrabajador motivo) {
        return pagina(lugar, List.of(motivo.en(CAMPO))).conFaltas();
    }

    private static Pagina pagina(Lugar lugar, List<Falta> faltas) {
        return Pagina.de("trabajadores/archivo", Map.of("lugar", lugar, "faltas", faltas));
    }
}
