// Loads the engine's WebAssembly. TeaVM's own loader makes functions out of text, which a strict
// Content-Security-Policy forbids; this one hands over the few functions that the engine asks for.

const JAVA = Symbol("java object");

function imports(exported, memory, offset) {
  const wrappers = new Map();

  // What the Java side throws reaches JavaScript as an Error with its message.
  const toJs = (thrown) => {
    const tag = exported()["teavm.javaException"];
    if (!(thrown instanceof WebAssembly.Exception) || !thrown.is(tag)) return thrown;
    const message = exported()["teavm.exceptionMessage"](thrown.getArg(tag, 0));
    return new Error(message == null ? "the engine failed" : exported()["teavm.stringToJs"](message));
  };
  const rethrow = (thrown) => {
    exported()["teavm.js.throwException"](exported()["teavm.js.wrapException"](thrown));
    throw thrown;
  };
  const guarded = (call) => {
    try {
      return call();
    } catch (thrown) {
      return rethrow(thrown);
    }
  };
  const calling = (fn) => (...args) => {
    try {
      return fn(...args);
    } catch (thrown) {
      throw toJs(thrown);
    }
  };
  const identity = (value) => value;

  const objects = {
    stringBuiltinsSupported: () => 0,
    isUndefined: (value) => typeof value === "undefined",
    emptyArray: () => [],
    appendToArray: (array, value) => array.push(value),
    unwrapBoolean: (value) => (value ? 1 : 0),
    wrapBoolean: (value) => !!value,
    getProperty: (object, name) => guarded(() => (object === null ? globalThis : object)[name]),
    getPropertyPure: (object, name) => object[name],
    setProperty: (object, name, value) => guarded(() => void (object[name] = value)),
    setPropertyPure: (object, name, value) => void (object[name] = value),
    global: (name) => globalThis[name],
    instanceOf: (value, type) => value instanceof type,
    instanceOfOrNull: (value, type) => value === null || value instanceof type,
    isPrimitive: (value, type) => typeof value === type || value === null,
    sameRef: (a, b) => a === b,
    concatArray: (a, b) => [...a, ...b],
    createClass: (name, parent) => class extends (parent ?? Object) {
      constructor(object) {
        super(object);
        this[JAVA] = object;
      }
    },
    exportClass: identity,
    defineFunction: calling,
    defineStaticMethod: (type, name, fn) => void (type[name] = calling(fn)),
    defineMethod: (type, name, fn) =>
      void (type.prototype[name] = function (...args) {
        return calling(fn)(this, ...args);
      }),
    defineProperty: () => {},
    defineStaticProperty: () => {},
    javaObjectToJS: (object, type) => (object === null ? null : new type(object)),
    unwrapJavaObject: (value) => value[JAVA],
    wrapObject(value) {
      if (value === null) return null;
      if (typeof value === "object" && typeof value[JAVA] === "object") return value[JAVA];
      let wrapper = wrappers.get(value)?.deref();
      if (wrapper === undefined) {
        wrapper = exported()["teavm.jso.createWrapper"](value);
        wrappers.set(value, new WeakRef(wrapper));
      }
      return wrapper;
    },
  };
  for (const kind of ["Byte", "Short", "Char", "Int", "Long", "Float", "Double"]) {
    objects["wrap" + kind] = identity;
    objects["unwrap" + kind] = identity;
  }
  for (let count = 0; count < 8; count++) {
    // The one function that TeaVM's library gives as text hands back what it is given.
    objects["createFunction" + count] = (...parts) => {
      const [name, body] = [parts[0], parts[parts.length - 1]];
      if (parts.length === 2 && body.trim() === `return ${name};`) return identity;
      throw new Error("a function that is made of text: " + body);
    };
    objects["bindFunction" + count] = (fn, ...bound) => fn.bind(null, ...bound);
    objects["callFunction" + count] = (fn, ...args) => guarded(() => fn(...args));
    objects["callMethod" + count] = (object, name, ...args) =>
      guarded(() => (object === null ? globalThis[name](...args) : object[name](...args)));
    objects["construct" + count] = (type, ...args) => guarded(() => new type(...args));
    objects["arrayOf" + count] = (...items) => items;
  }

  const unused = (name) => () => {
    throw new Error("the engine does without " + name);
  };
  return {
    env: { memory },
    teavmMemory: {
      linearMemory: () => memory.buffer,
      notifyHeapResized: () => {},
      heapOffset: new WebAssembly.Global({ value: "i32", mutable: false }, offset),
      maxSize: new WebAssembly.Global({ value: "i32", mutable: false }, 0x7fffffff),
    },
    teavm: {
      takeStackTrace: () => ({ getStack: () => [] }),
      decorateException: () => {},
      createWeakRef: (value) => new WeakRef(value),
      deref: (reference) => reference.deref() ?? null,
    },
    teavmAsync: { offer: unused("threads"), kill: unused("threads") },
    teavmConsole: { putcharStdout: () => {}, putcharStderr: () => {} },
    teavmDate: { currentTimeMillis: () => Date.now() },
    teavmMath: Math,
    teavmJso: objects,
    "wasm:js-string": {
      fromCharCode: (code) => String.fromCharCode(code),
      fromCharCodeArray: unused("arrays of characters"),
      intoCharCodeArray: unused("arrays of characters"),
      concat: (a, b) => a + b,
      charCodeAt: (text, index) => text.charCodeAt(index),
      length: (text) => text.length,
      substring: (text, from, to) => text.substring(from, to),
    },
  };
}

/** The engine's functions; fails where the browser has no garbage collection in WebAssembly. */
export async function load(address) {
  const module = await WebAssembly.compileStreaming(fetch(address));
  const [needs] = WebAssembly.Module.customSections(module, "teavm.memoryRequirements");
  const { min = 0, dataSize = 0 } = needs ? JSON.parse(new TextDecoder().decode(needs)) : {};
  const memory = new WebAssembly.Memory({ initial: Math.max(1, min), maximum: 32768 });
  let instance = null;
  instance = await WebAssembly.instantiate(module, imports(() => instance.exports, memory, (dataSize + 7) & ~7));
  const functions = {};
  for (const [name, value] of Object.entries(instance.exports)) {
    if (value instanceof WebAssembly.Global) functions[name] = value.value;
  }
  return functions;
}
